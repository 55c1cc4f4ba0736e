using System.CommandLine;
using Recount.Cli.Check;
using Recount.Cli.Run;

namespace Recount.Cli.Main;

/// <summary>What <c>recount</c> does without a command: check, then every further step where there are notebooks.</summary>
/// <remarks>Whoever asks the check for a part, for JSON, or to accept its results wants the check alone.</remarks>
internal sealed class MainJob(CheckCommand check, TextWriter output, IReadOnlyList<ICommandStep> steps)
{
    internal int Run(ParseResult parsed)
    {
        var code = check.Run(parsed);
        if (!check.IsWhole(parsed))
        {
            return code;
        }

        var workspace = Workspace.Of(check.Data(parsed));
        if (workspace.Find([], new Data.Faults()).Count == 0)
        {
            return code;
        }

        foreach (var step in steps)
        {
            output.WriteLine();
            output.Flush();
            code = Math.Max(code, step.Run(workspace));
        }

        return code;
    }
}
