namespace Recount.Cli.Run.Reporting;

/// <summary>Writes results for people: a line a notebook, and where one failed the cell, its text and its error.</summary>
/// <param name="output">Where they are written.</param>
/// <param name="terminal">How they are set off.</param>
/// <param name="areKept">Whether the files of the results are still there for the reader afterwards.</param>
internal sealed class RunText(TextWriter output, Terminal terminal, bool areKept)
{
    private const int ShownLines = 12;

    internal void Write(NotebookResult result)
    {
        var cells = result.Cells.Count(c => c.Status == CellStatus.Passed);
        var what = result.Status switch
        {
            NotebookStatus.Fresh => "fresh: nothing that it rests on has changed",
            NotebookStatus.NotRun => "not run",
            NotebookStatus.Passed => $"{Count(cells, "cell")}, {CellWords.Of(result.Time)}"
                + (areKept && result.Kept is { } kept ? $", written to {kept}" : ""),
            _ => $"failed in cell {result.Failed!.Number} (id {result.Failed.Cell.Id}), {CellWords.Of(result.Time)}",
        };
        var sign = result.Status switch
        {
            NotebookStatus.Failed => "✕",
            NotebookStatus.NotRun => "○",
            NotebookStatus.Fresh => "·",
            _ => "●",
        };
        output.WriteLine($"{sign} {terminal.Bold(result.Target.Document.Name)}  {what}");
        if (result.Failed is { } failed)
        {
            WriteFailure(result, failed);
        }

        output.Flush();
    }

    internal static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private void WriteFailure(NotebookResult result, CellResult failed)
    {
        var lines = failed.Cell.Source.TrimEnd().Split('\n');
        foreach (var line in lines.Take(ShownLines))
        {
            output.WriteLine($"    {terminal.Dim("│")} {line.TrimEnd('\r')}");
        }

        if (lines.Length > ShownLines)
        {
            output.WriteLine($"    {terminal.Dim("│")} … {Count(lines.Length - ShownLines, "more line")}");
        }

        foreach (var line in $"{failed.Error?.Name}: {failed.Error?.Value}".Split('\n').Take(ShownLines))
        {
            output.WriteLine("    " + line.TrimEnd());
        }

        var notRun = result.Cells.Count(c => c.Status == CellStatus.NotRun);
        if (notRun > 0)
        {
            output.WriteLine(terminal.Dim($"    {Count(notRun, "cell")} behind it not run"));
        }

        if (areKept && result.Kept is { } kept)
        {
            output.WriteLine(terminal.Dim($"    {kept}#{failed.Cell.Id} has what there was; {result.Target.Name} is as it was"));
            output.WriteLine(terminal.Dim($"    recount report --notebooks {Path.GetDirectoryName(kept)} shows it as a page"));
        }
    }
}
