using System.CommandLine;
using System.CommandLine.Help;
using Recount.Cli.Check;
using Recount.Cli.Extract;
using Recount.Cli.Main;
using Recount.Cli.Report;
using Recount.Cli.Run;
using Recount.Cli.Verify;
using Recount.Data;

namespace Recount.Cli;

/// <summary>The command line: parses, runs a command, turns faults into lines and exit codes.</summary>
public static class Application
{
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var check = new CheckCommand(output);
        var root = new Command("recount", $"""
            Recounts every number in a set of news articles.

            Without a command it does the main job: check; and where there are notebooks, run those that are not fresh
            (or say why not) and verify them.

            {ExitCode.Explained}
            """);
        root.Options.Add(new HelpOption());
        root.Options.Add(new VersionOption());
        check.AddTo(root);
        var main = new MainJob(check, output, [new RunStep(output), new VerifyStep(output)]);
        root.SetAction(main.Run);
        var command = new Command("check", "Recounts every claim and says what does not hold.\n\n" + ExitCode.Explained);
        check.AddTo(command);
        root.Subcommands.Add(command);
        root.Subcommands.Add(ExtractCommand.Create());
        root.Subcommands.Add(new ReportCommand(output).Create());
        root.Subcommands.Add(new RunCommand(output, errors).Create());
        root.Subcommands.Add(new VerifyCommand(output).Create());

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                errors.WriteLine($"recount: {error.Message}");
            }

            errors.WriteLine("recount: see recount --help");
            return ExitCode.BadInput;
        }

        return Invoke(parsed, output, errors);
    }

    private static int Invoke(ParseResult parsed, TextWriter output, TextWriter errors)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }
        catch (BadDataException e)
        {
            foreach (var fault in e.Faults)
            {
                errors.WriteLine(fault);
            }

            errors.WriteLine($"recount: {e.Faults.Count} {(e.Faults.Count == 1 ? "fault" : "faults")}; nothing was written");
            return ExitCode.BadInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"recount: {e.Message}");
            return ExitCode.BadInput;
        }
    }
}
