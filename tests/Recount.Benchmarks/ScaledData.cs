using System.Text.RegularExpressions;
using Recount.Data;

namespace Recount.Benchmarks;

/// <summary>Writes a data folder that holds everything many times over, each copy with ids of its own.</summary>
internal static partial class ScaledData
{
    private static readonly string[] Tables = ["mentions.csv", "claims.csv", "references.csv", "checks.csv", "discrepancies.csv"];

    // The columns that hold ids, or expressions and texts that name them.
    private static readonly string[] Naming = ["id", "article", "claim", "judges", "check", "expression", "compared_with", "text"];

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
            .ToHashSet(StringComparer.Ordinal);
        foreach (var table in Tables)
        {
            WriteTable(source, target, table, copies, ids);
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

        File.Copy(Path.Combine(source, "series.csv"), Path.Combine(target, "series.csv"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(source, "series")))
        {
            File.Copy(file, Path.Combine(target, "series", Path.GetFileName(file)));
        }
    }

    private static void WriteTable(string source, string target, string table, int copies, HashSet<string> ids)
    {
        var faults = new Faults();
        var rows = CsvTable.Read(Path.Combine(source, table), table, [], faults);
        faults.ThrowIfAny();
        using var writer = new StreamWriter(Path.Combine(target, table)) { NewLine = "\n" };
        var columns = rows[0].Columns;
        writer.WriteLine(string.Join(',', columns));
        for (var copy = 1; copy <= copies; copy++)
        {
            foreach (var row in rows)
            {
                writer.WriteLine(string.Join(',', columns.Select(c => Quote(Naming.Contains(c) ? Rename(row.Text(c), ids, copy) : row.Text(c)))));
            }
        }
    }

    private static string Rename(string cell, HashSet<string> ids, int copy) =>
        Word().Replace(cell, word => ids.Contains(word.Value) ? $"{word.Value}c{copy}" : word.Value);

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"")}\"";

    [GeneratedRegex("[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*")]
    private static partial Regex Word();
}
