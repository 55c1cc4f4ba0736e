using Recount.Cli.Notebooks;

namespace Recount.Cli.Run;

/// <summary>What became of a cell of code.</summary>
/// <param name="Cell">The cell, as it was before.</param>
/// <param name="Number">Its place among all cells, from 1.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Error">The error that it ended with; null where it ended well.</param>
internal sealed record CellResult(Cell Cell, int Number, CellStatus Status, TimeSpan Time, ErrorOutput? Error)
{
    /// <summary>Whether the notebook may go on behind it.</summary>
    internal bool IsFine => Status is CellStatus.Passed or CellStatus.Skipped;
}
