using System.CommandLine;
using Recount.Cli.Run.Building;
using Recount.Cli.Run.Hosts;
using Recount.Cli.Run.Reporting;
using Recount.Data;

namespace Recount.Cli.Run;

/// <summary><c>recount run</c>: runs notebooks and writes their outputs back.</summary>
internal sealed class RunCommand(TextWriter output, TextWriter errors)
{
    private const int Interrupted = 130;

    private readonly Argument<string[]> _notebooks = new("NOTEBOOK")
    {
        Description = "Notebooks by file or name (default: all of notebooks/).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _data = new("--data") { Description = "The data folder (default: data, here or above).", HelpName = "DIR" };
    private readonly Option<bool> _force = new("--force") { Description = "Run what is fresh as well, and look again for packages that were missing." };
    private readonly Option<bool> _keepGoing = new("--keep-going") { Description = "Run the other notebooks where one failed." };
    private readonly Option<string?> _out = new("--out") { Description = "Write the results there and leave the notebooks alone.", HelpName = "DIR" };
    private readonly Option<string[]> _parameters = new("-p") { Description = "A parameter, name=value; with --out only.", HelpName = "NAME=VALUE" };

    private readonly Option<double> _timeOut = new("--timeout")
    {
        Description = "How long a cell may take that has no tag timeout=SECONDS.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => RunOptions.Usual.TimeOut.TotalSeconds,
    };

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many run at once.",
        HelpName = "N",
        DefaultValueFactory = _ => RunOptions.UsualJobs,
    };

    private readonly Option<string?> _host = new("--host")
    {
        Description = "The program that runs cells (default: lib/Recount.Kernel, which is built where it is out of date).",
        HelpName = "FILE",
    };

    private readonly Option<string?> _trx = new("--trx") { Description = "Write a test result a cell.", HelpName = "FILE" };
    private readonly Option<string?> _json = new("--json") { Description = "Write a result a cell, as JSON.", HelpName = "FILE" };

    internal Command Create()
    {
        var command = new Command("run", $"""
            Runs notebooks and writes their outputs back, each whole or not at all. What is fresh is skipped: nothing
            changed in its cells, the helper library, the packages, or the data that it reads.

            Where package sources are slow, {PackageWait.Variable} sets how many seconds they have to answer.

            {ExitCode.RunExplained}
            """) { _notebooks };
        foreach (var option in new Option[] { _data, _force, _keepGoing, _out, _parameters, _timeOut, _jobs, _host, _trx, _json })
        {
            command.Options.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var parameters = parsed.GetValue(_parameters) ?? [];
        var into = parsed.GetValue(_out);
        var faults = new Faults();
        if (parameters.Length > 0 && into is null)
        {
            faults.Add("-p", 0, "", "a run with parameters never overwrites a notebook; say with --out DIR where it goes");
        }

        var workspace = Workspace.Of(parsed.GetValue(_data));
        var targets = TargetReader.Read(workspace, parsed.GetValue(_notebooks) ?? [], parameters, faults);
        faults.ThrowIfAny();
        var run = new Running(workspace, output)
        {
            Force = parsed.GetValue(_force) || into is not null,
            Options = new RunOptions(
                TimeSpan.FromSeconds(parsed.GetValue(_timeOut)), parsed.GetValue(_keepGoing), Math.Max(1, parsed.GetValue(_jobs))),
            Into = into,
            Host = parsed.GetValue(_host) is { } host ? new HostCommand(Path.GetFullPath(host)) : null,
        };
        using var interrupt = new Interrupt();
        try
        {
            var results = run.Run(targets, interrupt.Token);
            Write(parsed.GetValue(_trx), () => Trx.Text(results));
            Write(parsed.GetValue(_json), () => RunJson.Text(results));
            return interrupt.Token.IsCancellationRequested ? Interrupted
                : results.Any(r => r.Status == NotebookStatus.Failed) ? ExitCode.Findings
                : ExitCode.Success;
        }
        catch (MissingPackagesException e)
        {
            errors.WriteLine("recount: the notebooks cannot be run here, as packages cannot be restored:");
            e.Missing.ToList().ForEach(package => errors.WriteLine($"  {package}"));
            return ExitCode.MissingPackages;
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
    }

    private static void Write(string? file, Func<string> text)
    {
        if (file is not null)
        {
            TextFile.WriteWhole(file, text());
        }
    }
}
