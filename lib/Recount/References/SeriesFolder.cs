using Recount.Data;
using Recount.Quantities;

namespace Recount.References;

/// <summary>Reads <c>series.csv</c> and the files of <c>series/</c> that it lists.</summary>
public static class SeriesFolder
{
    private static readonly IReadOnlyDictionary<string, Strength> Strengths = Words.Of<Strength>();

    /// <summary>The columns of the index, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["series", "title", "unit", "scope", "publisher", "address", "strength", "note"];

    /// <summary>Reads every series that the index lists; files in the folder that it does not list are faults.</summary>
    public static IReadOnlyList<Series> Read(DataFolder folder, Faults faults)
    {
        var index = CsvTable.Read(folder.PathOf("series.csv"), folder.NameOf("series.csv"), Columns, faults);
        var listed = index.Select(row => row.Required("series")).ToHashSet();
        foreach (var file in folder.FilesIn("series", ".csv").Where(file => !listed.Contains(Path.GetFileNameWithoutExtension(file))))
        {
            faults.Add(folder.NameOf("series/" + file), 0, "", "series.csv does not list this file; add a row for it or remove it");
        }

        return [.. index.Select(row => Read(folder, row, faults))];
    }

    private static Series Read(DataFolder folder, CsvRow index, Faults faults)
    {
        var name = index.Text("series");
        var file = $"series/{name}.csv";
        var rows = CsvTable.Read(folder.PathOf(file), folder.NameOf(file), ["period"], faults);
        foreach (var row in rows)
        {
            row.Period("period");
        }

        return new Series(name, Unit.Of(index.Text("unit")), index.Choice("strength", Strengths), rows);
    }
}
