using Recount.Cli.Notebooks;

namespace Recount.Cli.Run;

/// <summary>Says on top of a notebook that failed where it did.</summary>
internal static class FailureBanner
{
    internal const string CellId = "run-failed";

    /// <summary>The notebook with a cell before all others that leads to the one that failed.</summary>
    internal static NotebookDocument PutOn(NotebookDocument notebook, IReadOnlyList<CellResult> results)
    {
        var failed = results.First(r => !r.IsFine);
        var notRun = results.Count(r => r.Status == CellStatus.NotRun);
        var rest = notRun == 0 ? "" : notRun == 1 ? " One cell behind it was not run." : $" {notRun} cells behind it were not run.";
        var banner = new Cell(CellId, CellType.Markdown,
            $"**This run failed in [cell {failed.Number}, {failed.Cell.Id}](#{failed.Cell.Id}):** `{failed.Error?.Name}`.{rest}", Json.EmptyObject);
        return notebook with { Cells = [banner, .. notebook.Cells] };
    }
}
