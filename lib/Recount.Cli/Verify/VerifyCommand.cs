using System.CommandLine;
using Recount.Cli.Run;
using Recount.Cli.Run.Building;
using Recount.Cli.Run.Hosts;
using Recount.Cli.Verify.Certificates;
using Recount.Cli.Verify.Rerun;
using Recount.Data;

namespace Recount.Cli.Verify;

/// <summary><c>recount verify</c>: holds what is committed in the notebooks against the ledger.</summary>
internal sealed class VerifyCommand(TextWriter output)
{
    private readonly Argument<string[]> _notebooks = new("NOTEBOOK")
    {
        Description = "Notebooks by file or name (default: all of notebooks/).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _data = new("--data") { Description = "The data folder (default: data, here or above).", HelpName = "DIR" };
    private readonly Option<string?> _json = new("--json") { Description = "Write the certificate as JSON.", HelpName = "FILE" };
    private readonly Option<bool> _rerun = new("--rerun") { Description = "Run everything anew beside the notebooks, and compare the data." };
    private readonly Option<string?> _host = new("--host") { Description = "The program that runs cells, for --rerun.", HelpName = "FILE" };

    internal Command Create()
    {
        var command = new Command("verify", $"""
            Verifies what is committed in the notebooks without running them: their structure, that every cell ran, that
            every reconciled value, every chart's points and every verdict are the ledger's of today, and that together
            they reproduce every claim, each once. Ends with a certificate.

            {ExitCode.VerifyExplained}
            """) { _notebooks };
        foreach (var option in new Option[] { _data, _json, _rerun, _host })
        {
            command.Options.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var workspace = Workspace.Of(parsed.GetValue(_data));
        var named = parsed.GetValue(_notebooks) ?? [];
        if (workspace.Find(named, new Faults()).Count == 0 && named.Length == 0)
        {
            output.WriteLine("no notebooks to verify");
            return ExitCode.Success;
        }

        string? cannot = null;
        IReadOnlyList<Difference>? Rerun()
        {
            try
            {
                return RunAnew(workspace, named, parsed.GetValue(_host));
            }
            catch (MissingPackagesException e)
            {
                cannot = $"packages cannot be restored here: {e.Message}";
                return null;
            }
        }

        var certificate = new Verifying(workspace, output).Run(named, parsed.GetValue(_rerun) ? Rerun : null, () => cannot);
        if (parsed.GetValue(_json) is { } file)
        {
            TextFile.WriteWhole(file, CertificateJson.Text(certificate));
        }

        return !certificate.Holds ? ExitCode.Findings : cannot is not null ? ExitCode.MissingPackages : ExitCode.Success;
    }

    private IReadOnlyList<Difference> RunAnew(Workspace workspace, IReadOnlyList<string> named, string? host)
    {
        var faults = new Faults();
        var targets = TargetReader.Read(workspace, named, [], faults);
        faults.ThrowIfAny();
        using var interrupt = new Interrupt();
        return new Rerunning(workspace, output, host is null ? null : new HostCommand(Path.GetFullPath(host)), RunOptions.Usual with { KeepGoing = true })
            .Run(targets, interrupt.Token);
    }
}
