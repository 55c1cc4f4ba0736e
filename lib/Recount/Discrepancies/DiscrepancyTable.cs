using Recount.Data;

namespace Recount.Discrepancies;

/// <summary>Reads <c>discrepancies.csv</c>.</summary>
public static class DiscrepancyTable
{
    private static readonly IReadOnlyDictionary<string, DiscrepancyKind> Kinds = Words.Of<DiscrepancyKind>();

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["id", "check", "kind", "conclusion", "headline", "text"];

    /// <summary>Reads the table; rows with faults are noted.</summary>
    public static IReadOnlyList<DiscrepancyNote> Read(string path, string name, Faults faults) =>
    [
        .. CsvTable.Read(path, name, Columns, faults).Select(row => new DiscrepancyNote(
            row.Required("id"),
            row.Required("check"),
            row.Choice("kind", Kinds),
            row.Choice("conclusion", Words.YesNo),
            row.Required("headline"),
            row.Required("text"),
            row.Line)),
    ];
}
