using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recount.Cli.Notebooks;
using Recount.Cli.Run;
using Recount.Cli.Run.Freshness;
using Recount.Cli.Verify.DoubleEntry;
using Recount.Cli.Verify.Structure;
using Recount.Data;
using Recount.Verdicts;

namespace Recount.Cli.Verify;

/// <summary>Verifies one notebook after the other against one ledger, without running anything.</summary>
internal sealed class NotebookVerifier(Workspace workspace, Recounting recounting)
{
    private readonly Foundations _foundations = new(workspace);
    private readonly ReconciliationRules _reconciliations = new(recounting);
    private readonly VerdictTableRules _verdicts = new(recounting);
    private readonly ChartRules _charts = new(new LedgerEvaluator(recounting.Ledger));

    /// <summary>Verifies a notebook; one that cannot be read is noted as faults and gives null.</summary>
    internal VerifiedNotebook? Verify(string path, Faults faults)
    {
        var name = workspace.Relative(path);
        if (TextFile.Read(path, name, faults) is not { } text
            || NotebookReader.Parse(text, Path.GetFileNameWithoutExtension(path), name, faults) is not { } notebook)
        {
            return null;
        }

        using var raw = JsonDocument.Parse(text, NotebookReader.Format);
        var structure = SchemaRules.Broken(raw.RootElement)
            .Concat(ExecutionRules.Broken(notebook))
            .Concat(MachineRules.Broken(notebook, workspace));
        var entries = new Entries(notebook);
        var (stale, outdated) = Age(new Target(path, name, notebook));
        var charts = entries.Of(MediaTypes.Plotly).Select(c => (c.Place, Verified: _charts.Verify(c.Json))).ToList();
        var findings = structure
            .Concat(stale)
            .Concat(DoubleEntry(notebook, entries))
            .Concat(charts.SelectMany(c => c.Verified.Broken.Select(message => (c.Place, message))))
            .Select(f => new VerifyFinding(notebook.Name, f.Item1, f.Item2));
        return new VerifiedNotebook(notebook.Name, name, Hash(text), [.. findings])
        {
            CodeCells = notebook.CodeCells.Count(),
            Reconciled = entries.Reconciled,
            Notes = [.. entries.Of(MediaTypes.Reconciliation).Select(e => Json.Text(e.Json, "discrepancy")).OfType<string>()],
            Claims = [.. entries.Of(MediaTypes.Verdicts).SelectMany(e => _verdicts.Claims(e.Json))],
            Charts = charts.Count,
            Points = charts.Sum(c => c.Verified.Points),
            Outdated = outdated,
            Reads = FreshnessKey.ReadsOf(notebook),
        };
    }

    private IEnumerable<(string Place, string Message)> DoubleEntry(NotebookDocument notebook, Entries entries)
    {
        foreach (var entry in entries.Of(MediaTypes.Reconciliation))
        {
            foreach (var message in _reconciliations.Broken(entry.Output, entry.Json))
            {
                yield return (entry.Place, message);
            }
        }

        var tables = entries.Of(MediaTypes.Verdicts).ToList();
        if (tables.Count != 1)
        {
            yield return ("", tables.Count == 0 ? "the closing verdict table is missing" : $"there are {tables.Count} verdict tables; one is enough");
        }

        var reconciled = entries.Reconciled.ToHashSet(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var message in _verdicts.Broken(notebook.Name, table.Output, table.Json, reconciled))
            {
                yield return (table.Place, message);
            }
        }
    }

    // Cells and data that changed leave outputs that nobody has seen come about; a changed library or package need not change
    // any, which only a run can tell.
    private (IReadOnlyList<(string, string)> Stale, string Outdated) Age(Target target)
    {
        if (FreshnessKey.In(target.Document) is not { } then)
        {
            return ([("", "the outputs are not from recount run: they carry no key")], "");
        }

        var now = _foundations.KeyOf(target, FreshnessKey.ReadsOf(target.Document));
        return now.Code != then.Code || now.Data != then.Data
            ? ([("", $"{now.ChangedSince(then)} since it was run; recount run brings it up to date")], "")
            : ([], now.ChangedSince(then) ?? "");
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
