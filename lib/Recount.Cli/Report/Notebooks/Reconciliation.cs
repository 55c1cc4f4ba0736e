using Recount.Cli.Notebooks;

namespace Recount.Cli.Report.Notebooks;

/// <summary>What a cell says it reconciled with the ledger.</summary>
/// <param name="Check">The check's id.</param>
internal sealed record Reconciliation(string Check)
{
    internal const string Type = "application/vnd.recount.reconciliation+json";

    /// <summary>The reconciliation in an output; null for none.</summary>
    internal static Reconciliation? Of(MimeBundle data) =>
        data.Json(Type) is { } json && Json.Text(json, "id") is { Length: > 0 } id ? new Reconciliation(id) : null;
}
