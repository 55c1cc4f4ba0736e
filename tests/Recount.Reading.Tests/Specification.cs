namespace Recount.Reading.Tests;

/// <summary>Reads the specification files: every table row of three cells is a test.</summary>
public static class Specification
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs");

    private static readonly Lazy<IReadOnlyList<SpecRow>> All = new(() => [.. Read()]);

    /// <summary>All rows of all families, in the order of their files.</summary>
    public static IReadOnlyList<SpecRow> Rows() => All.Value;

    private static IEnumerable<SpecRow> Read() => Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(RowsOf);

    private static IEnumerable<SpecRow> RowsOf(string file)
    {
        var family = Path.GetFileNameWithoutExtension(file);
        var lines = File.ReadAllLines(file);
        for (var index = 0; index < lines.Length; index++)
        {
            var cells = lines[index].Split('|', StringSplitOptions.TrimEntries);
            var isRow = cells.Length == 5 && cells[1] != "phrase" && !cells[1].StartsWith("--", StringComparison.Ordinal);
            if (isRow)
            {
                yield return new(family, index + 1, cells[1], cells[2], cells[3]);
            }
        }
    }
}
