using Microsoft.DotNet.Interactive;
using Recount.Dates;
using Recount.Notebooks.Amounts;
using Recount.Notebooks.Reconciling;

namespace Recount.Notebooks;

/// <content>Double entry: what a cell computes is held against the ledger.</content>
public static partial class Notebook
{
    /// <summary>Shows a recounted figure beside what is claimed, and holds it against the ledger's own derivation.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="recounted">What the cell computed, in base units; percent as 34.</param>
    /// <exception cref="ReconciliationException">Cell and ledger do not agree, or there is no such check.</exception>
    public static void Reconcile(string check, Amount recounted) => Show(check, Recounted.Of(recounted));

    /// <summary>Shows a recounted date beside what is claimed, and holds it against the ledger's own derivation.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="recounted">The day or period.</param>
    /// <exception cref="ReconciliationException">Cell and ledger do not agree, or there is no such check.</exception>
    public static void Reconcile(string check, Period recounted) => Show(check, Recounted.Of(recounted));

    /// <summary>Shows a recounted yes or no beside what is claimed, and holds it against the ledger's own derivation.</summary>
    /// <param name="check">The check's id.</param>
    /// <param name="recounted">Whether it is so.</param>
    /// <exception cref="ReconciliationException">Cell and ledger do not agree, or there is no such check.</exception>
    public static void Reconcile(string check, bool recounted) => Show(check, Recounted.Of(recounted));

    /// <summary>Shows what a check lacks, and makes sure that the ledger cannot decide it either.</summary>
    /// <param name="check">The check's id.</param>
    /// <exception cref="ReconciliationException">The ledger can decide it, or there is no such check.</exception>
    public static void Undecided(string check) => Show(check, null);

    /// <summary>Closes a notebook: shows how the claims stand that it recounted or discussed.</summary>
    /// <param name="claims">Their ids.</param>
    /// <exception cref="ReconciliationException">
    /// One of them is no claim, or has checks of which the notebook reconciled none.
    /// </exception>
    public static VerdictTable Verdicts(params string[] claims)
    {
        var results = Recounting.Claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        foreach (var id in claims)
        {
            var claim = results.GetValueOrDefault(id) ?? throw new ReconciliationException($"There is no claim {id}.");
            if (claim.Checks.Count > 0 && !Sources.Reconciler.HasJudged(id))
            {
                throw new ReconciliationException($"No check that judges {id} was reconciled here: {string.Join(", ", claim.Checks.Select(c => c.Check.Id))}.");
            }

            foreach (var check in claim.Checks)
            {
                Sources.Reconciler.Note(check.Check);
            }
        }

        return new VerdictTable(Name, [.. claims.Select(id => results[id])]);
    }

    private static void Show(string check, Recounted? value)
    {
        var reconciliation = Sources.Reconciler.Reconcile(check, value);
        KernelInvocationContext.Current?.Display(reconciliation);
        if (!reconciliation.Agrees)
        {
            throw new ReconciliationException(reconciliation.Disagreement);
        }
    }
}
