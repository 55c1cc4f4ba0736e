using Recount.Checks;
using Recount.Dates;
using Recount.Expressions;
using Recount.References;

namespace Recount.Verdicts;

/// <summary>What a check rests on, and when that could be known.</summary>
internal static class Evidence
{
    /// <summary>The strength of the weakest reference, series included; null where there is none.</summary>
    internal static Strength? Strength(Ledger ledger, Check check)
    {
        var strengths = References(ledger, check).Select(r => r.Strength)
            .Concat(Cells(ledger, check).Select(c => ledger.SeriesNamed(c.Series)?.Strength).OfType<Strength>())
            .ToList();
        return strengths.Count == 0 ? null : strengths.Max();
    }

    /// <summary>When the evidence could be known, seen from one article.</summary>
    internal static Timing Timing(Ledger ledger, Check check, string articleId)
    {
        var dates = References(ledger, check).Select(r => r.KnownFrom)
            .Concat(Cells(ledger, check).Select(c => Period.TryParse(c.Key.Split(',')[0], out var p) ? p.Last : (DateOnly?)null))
            .ToList();
        if (dates.Count == 0)
        {
            return Verdicts.Timing.None;
        }

        if (ledger.Article(articleId)?.Published is not { } published || dates.All(d => d is null))
        {
            return Verdicts.Timing.Undated;
        }

        return dates.Any(known => known > published.Last) ? Verdicts.Timing.Later : Verdicts.Timing.Known;
    }

    private static IEnumerable<Reference> References(Ledger ledger, Check check) =>
        Named(ledger, check).SelectMany(c => c.Ids).Distinct().Select(ledger.Reference).OfType<Reference>();

    private static IEnumerable<SeriesCell> Cells(Ledger ledger, Check check) => Named(ledger, check)
        .SelectMany(c => c.Expression.DescendantsAndSelf().Concat(c.ComparedWith.DescendantsAndSelf()))
        .OfType<SeriesCell>();

    // The check itself and the checks whose results it uses.
    private static IEnumerable<Check> Named(Ledger ledger, Check check) =>
        check.Ids.Select(ledger.Check).OfType<Check>().SelectMany(c => Named(ledger, c)).Prepend(check);
}
