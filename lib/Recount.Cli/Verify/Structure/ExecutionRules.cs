using Recount.Cli.Notebooks;
using Recount.Cli.Run;

namespace Recount.Cli.Verify.Structure;

/// <summary>Every cell of code ran, in order, without an error, or is skipped by its tag; ids are there and unique.</summary>
internal static class ExecutionRules
{
    internal static IEnumerable<(string Place, string Message)> Broken(NotebookDocument notebook)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var (place, cell) in CellPlace.All(notebook))
        {
            if (cell.Id.Length > 0 && !seen.Add(cell.Id))
            {
                yield return (place, "another cell has the same id");
            }

            if (cell.Type != CellType.Code)
            {
                continue;
            }

            foreach (var message in OfCode(cell, ref count))
            {
                yield return (place, message);
            }
        }
    }

    private static List<string> OfCode(Cell cell, ref int count)
    {
        List<string> broken = [];
        if (CellTags.IsSkipped(cell))
        {
            if (cell.Outputs.Count > 0 || cell.ExecutionCount is not null)
            {
                broken.Add("the cell is to be skipped, yet it was executed");
            }

            return broken;
        }

        if (cell.ExecutionCount is not { } executed)
        {
            broken.Add("the cell was never executed");
            return broken;
        }

        count++;
        if (executed != count)
        {
            broken.Add($"the cell was executed out of order: as number {executed}, where {count} is its turn");
        }

        foreach (var result in cell.Outputs.OfType<DisplayOutput>().Where(o => o.ExecutionCount is { } n && n != executed))
        {
            broken.Add($"a result carries the number {result.ExecutionCount}, its cell {executed}");
        }

        foreach (var error in cell.Outputs.OfType<ErrorOutput>().Where(_ => !cell.HasTag(CellTags.RaisesException)))
        {
            broken.Add($"the cell ended with an error: {error.Name}: {error.Value.Split('\n')[0]}");
        }

        return broken;
    }
}
