using System.Text.RegularExpressions;
using Recount.Data;

namespace Recount.Benchmarks;

/// <summary>Writes a data folder that holds everything many times over, each copy with ids of its own.</summary>
internal static partial class ScaledData
{
    // Each table with the columns that hold ids, or expressions and texts that name them.
    private static readonly (string Table, string[] Naming)[] Tables =
    [
        ("mentions.csv", ["article", "claim"]),
        ("claims.csv", ["id", "article"]),
        ("references.csv", ["id"]),
        ("series.csv", ["series"]),
        ("checks.csv", ["id", "judges", "expression", "compared_with"]),
        ("discrepancies.csv", ["id", "check", "text"]),
    ];

    internal static void Write(string source, string target, int copies)
    {
        Directory.CreateDirectory(Path.Combine(target, "articles"));
        Directory.CreateDirectory(Path.Combine(target, "series"));
        var ledger = Ledger.Load(source);
        var ids = ledger.Articles.Select(a => a.Id)
            .Concat(ledger.Claims.Select(c => c.Id))
            .Concat(ledger.References.Select(r => r.Id))
            .Concat(ledger.Checks.Select(c => c.Id))
            .Concat(ledger.Notes.Select(n => n.Id))
            .Concat(ledger.Series.Select(s => s.Name))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (table, naming) in Tables)
        {
            WriteTable(Path.Combine(source, table), Path.Combine(target, table), naming, Enumerable.Range(1, copies), ids);
        }

        foreach (var name in ledger.Series.Select(s => s.Name))
        {
            for (var copy = 1; copy <= copies; copy++)
            {
                var file = Path.Combine(target, "series", $"{name}c{copy}.csv");
                WriteTable(Path.Combine(source, "series", name + ".csv"), file, ["reference"], [copy], ids);
            }
        }

        foreach (var article in ledger.Articles)
        {
            var text = File.ReadAllText(Path.Combine(source, "articles", article.Id + ".md"));
            for (var copy = 1; copy <= copies; copy++)
            {
                var id = $"{article.Id}c{copy}";
                File.WriteAllText(Path.Combine(target, "articles", id + ".md"), text.Replace($"id: \"{article.Id}\"", $"id: \"{id}\""));
            }
        }
    }

    private static void WriteTable(string source, string target, string[] naming, IEnumerable<int> copies, HashSet<string> ids)
    {
        var faults = new Faults();
        var rows = CsvTable.Read(source, source, [], faults);
        faults.ThrowIfAny();
        using var writer = new StreamWriter(target) { NewLine = "\n" };
        var columns = rows[0].Columns;
        writer.WriteLine(string.Join(',', columns));
        foreach (var copy in copies)
        {
            foreach (var row in rows)
            {
                var cells = columns.Select(c => naming.Contains(c) ? Rename(row.Text(c), ids, copy) : row.Text(c));
                writer.WriteLine(string.Join(',', cells.Select(Quote)));
            }
        }
    }

    private static string Rename(string cell, HashSet<string> ids, int copy) =>
        Word().Replace(cell, word => ids.Contains(word.Value) ? $"{word.Value}c{copy}" : word.Value);

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"")}\"";

    [GeneratedRegex("[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*")]
    private static partial Regex Word();
}
