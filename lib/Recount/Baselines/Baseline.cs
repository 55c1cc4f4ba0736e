using System.Text;
using Recount.Data;
using Recount.Quantities;

namespace Recount.Baselines;

/// <summary>The results that were last accepted, committed beside the data.</summary>
public static class Baseline
{
    private const string File = "baseline.csv";

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["kind", "id", "result", "computed", "stated"];

    /// <summary>What a recount gives, as rows of a baseline.</summary>
    public static IReadOnlyList<BaselineRow> Of(Recounting recounting) =>
    [
        .. recounting.Claims.Select(c => new BaselineRow("claim", c.Claim.Id, Words.Of(c.Standing), "", "")),
        .. recounting.Checks.Select(c => new BaselineRow("check", c.Check.Id, Words.Of(c.Verdict), Text(c.Computed), Text(c.Stated))),
        .. recounting.Discrepancies
            .OrderBy(d => d.Id, StringComparer.Ordinal)
            .Select(d => new BaselineRow("discrepancy", d.Id, Words.Of(d.Note.Kind) + (d.Note.ChangesConclusion ? ", changes a conclusion" : ""), "", "")),
    ];

    /// <summary>Reads the accepted results; null where nothing was ever accepted.</summary>
    /// <exception cref="BadDataException">The file is not as it should be.</exception>
    public static IReadOnlyList<BaselineRow>? Read(DataFolder folder)
    {
        var path = folder.PathOf(File);
        if (!Path.Exists(path))
        {
            return null;
        }

        var faults = new Faults();
        var rows = CsvTable.Read(path, folder.NameOf(File), Columns, faults)
            .Select(r => new BaselineRow(r.Required("kind"), r.Required("id"), r.Required("result"), r.Text("computed"), r.Text("stated")))
            .ToList();
        faults.ThrowIfAny();
        return rows;
    }

    /// <summary>Accepts results: writes them whole, or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    public static void Write(DataFolder folder, IReadOnlyList<BaselineRow> rows)
    {
        var text = new StringBuilder(string.Join(',', Columns)).Append('\n');
        foreach (var row in rows)
        {
            text.AppendJoin(',', new[] { row.Kind, row.Id, row.Result, row.Computed, row.Stated }.Select(Quote)).Append('\n');
        }

        TextFile.WriteWhole(folder.PathOf(File), text.ToString());
    }

    /// <summary>What changed, a line each; nothing where the results are as accepted.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<BaselineRow> accepted, IReadOnlyList<BaselineRow> today)
    {
        var before = accepted.DistinctBy(r => (r.Kind, r.Id)).ToDictionary(r => (r.Kind, r.Id));
        var now = today.ToDictionary(r => (r.Kind, r.Id));
        foreach (var row in today)
        {
            if (!before.TryGetValue((row.Kind, row.Id), out var old))
            {
                yield return $"new {row.Kind} {row.Id}: {row.Result}";
            }
            else if (old != row)
            {
                yield return $"{row.Kind} {row.Id}: {Change(old, row)}";
            }
        }

        foreach (var row in accepted.Where(r => !now.ContainsKey((r.Kind, r.Id))))
        {
            yield return $"{row.Kind} {row.Id} is gone; it was {row.Result}";
        }
    }

    private static string Change(BaselineRow old, BaselineRow row) => string.Join("; ", new[]
    {
        Arrow("", old.Result, row.Result), Arrow("computed ", old.Computed, row.Computed), Arrow("stated ", old.Stated, row.Stated),
    }.Where(text => text.Length > 0));

    private static string Arrow(string label, string old, string now) => old == now ? "" : $"{label}{old} → {now}";

    private static string Text(Quantity? quantity) => quantity is { } q
        ? QuantityText.Exact(q) + QuantityText.Suffix(q.Unit)
        : "";

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(',', '"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
