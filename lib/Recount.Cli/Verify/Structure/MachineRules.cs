using Recount.Cli.Notebooks;
using Recount.Cli.Run;

namespace Recount.Cli.Verify.Structure;

/// <summary>Outputs hold nothing that belongs to one machine alone.</summary>
internal static class MachineRules
{
    internal static IEnumerable<(string Place, string Message)> Broken(NotebookDocument notebook, Workspace workspace)
    {
        string[] traces = [Path.GetFullPath(workspace.Root), Path.TrimEndingDirectorySeparator(Path.GetTempPath()) + "/"];
        return
            from cell in CellPlace.All(notebook)
            from output in cell.Cell.Outputs
            from text in Texts(output)
            from trace in traces
            where trace.Length > 2 && text.Contains(trace, StringComparison.Ordinal)
            select (cell.Place, $"an output holds the path {trace} of this machine");
    }

    private static IEnumerable<string> Texts(Output output) => output switch
    {
        StreamOutput stream => [stream.Text],
        ErrorOutput error => [error.Value, .. error.Traceback],
        DisplayOutput display => display.Data.Select(v => v.Text).OfType<string>(),
        _ => [],
    };
}
