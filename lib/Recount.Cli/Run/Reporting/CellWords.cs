using System.Globalization;

namespace Recount.Cli.Run.Reporting;

/// <summary>The words for what became of cells and notebooks.</summary>
internal static class CellWords
{
    internal static string Of(CellStatus status) => status switch
    {
        CellStatus.Passed => "passed",
        CellStatus.Failed => "failed",
        CellStatus.TimedOut => "timed out",
        CellStatus.TooLong => "put out too much",
        CellStatus.Died => "ended its process",
        CellStatus.Skipped => "skipped",
        _ => "not run",
    };

    internal static string Of(NotebookStatus status) => status switch
    {
        NotebookStatus.Fresh => "fresh",
        NotebookStatus.Passed => "passed",
        NotebookStatus.Failed => "failed",
        _ => "not run",
    };

    internal static string Of(TimeSpan time) => time.TotalSeconds.ToString("0.0 s", CultureInfo.InvariantCulture);
}
