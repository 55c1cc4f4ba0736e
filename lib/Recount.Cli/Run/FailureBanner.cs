using Recount.Cli.Notebooks;

namespace Recount.Cli.Run;

/// <summary>Says on top of a notebook that failed where it did, and why.</summary>
internal static class FailureBanner
{
    internal const string CellId = "run-failed";

    /// <summary>The notebook with a cell before all others that shows the one that failed, its error, and leads to it.</summary>
    internal static NotebookDocument PutOn(NotebookDocument notebook, IReadOnlyList<CellResult> results)
    {
        var failed = results.First(r => !r.IsFine);
        var notRun = results.Count(r => r.Status == CellStatus.NotRun);
        var rest = notRun == 0 ? "" : notRun == 1 ? " One cell behind it was not run." : $" {notRun} cells behind it were not run.";
        var banner = new Cell(CellId, CellType.Markdown, $"""
            **This run failed in [cell {failed.Number}, {failed.Cell.Id}](#{failed.Cell.Id}).**{rest}

            {Fenced(failed.Cell.Source.TrimEnd())}

            {Fenced($"{failed.Error?.Name}: {failed.Error?.Value}".TrimEnd())}
            """.ReplaceLineEndings("\n"), Json.EmptyObject);
        return notebook with { Cells = [banner, .. notebook.Cells] };
    }

    // A fence longer than any in the text: nothing in it can end the block.
    private static string Fenced(string text)
    {
        var longest = 0;
        for (int i = 0, run = 0; i < text.Length; i++)
        {
            run = text[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}text\n{text}\n{fence}";
    }
}
