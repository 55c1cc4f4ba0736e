using Recount.Checks;
using Recount.Expressions;

namespace Recount.Notebooks.Reconciling;

/// <summary>Holds what cells compute against the ledger, and remembers what was held against it.</summary>
internal sealed class Reconciler(Sources sources)
{
    private readonly HashSet<string> _judged = new(StringComparer.Ordinal);

    /// <summary>Whether a check that judges the claim was reconciled.</summary>
    internal bool HasJudged(string claim) => _judged.Contains(claim);

    /// <summary>Reconciles a value with a check.</summary>
    /// <exception cref="ReconciliationException">There is no such check.</exception>
    internal Reconciliation Reconcile(string id, Recounted? value)
    {
        var result = sources.Recounting.Checks.FirstOrDefault(c => c.Check.Id == id)
            ?? throw new ReconciliationException($"There is no check {id}; data/checks.csv lists them.");
        Note(result.Check);
        _judged.UnionWith(result.Check.Judges);
        return new Reconciliation(result, sources.Recounting.Discrepancies.FirstOrDefault(d => d.Note.Check == id), value);
    }

    /// <summary>Notes every file that a derivation takes a figure from: the verdict rests on them.</summary>
    internal void Note(Check check)
    {
        sources.Note("checks.csv");
        sources.Note("discrepancies.csv");
        foreach (var id in check.Ids)
        {
            if (sources.Ledger.Check(id) is { } other)
            {
                Note(other);
            }
            else if (sources.Ledger.Claim(id) is not null)
            {
                sources.Note("claims.csv");
                sources.Note("mentions.csv");
            }
            else
            {
                sources.Note("references.csv");
            }
        }

        foreach (var cell in check.Expression.DescendantsAndSelf().Concat(check.ComparedWith.DescendantsAndSelf()).OfType<SeriesCell>())
        {
            sources.Note("series.csv");
            sources.Note($"series/{cell.Series}.csv");
        }
    }
}
