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
        var cells = Cells(ledger, check).Select(c => Period.TryParse(c.Key.Split(',')[0], out var p) ? p : (Period?)null);
        var interpolated = Nodes(ledger, check).OfType<Call>().Where(c => c.Function == "interpolate")
            .SelectMany(c => c.Arguments).OfType<DateLiteral>().Select(d => (Period?)d.Period);
        var dates = References(ledger, check).Select(r => r.KnownFrom)
            .Concat(cells.Concat(interpolated).OfType<Period>().Select(p => (DateOnly?)p.Last))
            .ToList();
        if (dates.Count == 0)
        {
            return Verdicts.Timing.None;
        }

        // Where only a month of publication is known, what its author could know ends with the first day.
        return ledger.Article(articleId)?.Published is not { } published ? Verdicts.Timing.Undated
            : dates.Any(known => known > published.First) ? Verdicts.Timing.Later
            : dates.Any(known => known is null) ? Verdicts.Timing.Undated
            : Verdicts.Timing.Known;
    }

    private static IEnumerable<Reference> References(Ledger ledger, Check check) =>
        Named(ledger, check).SelectMany(c => c.Ids).Distinct().Select(ledger.Reference).OfType<Reference>();

    private static IEnumerable<SeriesCell> Cells(Ledger ledger, Check check) => Nodes(ledger, check).OfType<SeriesCell>();

    private static IEnumerable<Expression> Nodes(Ledger ledger, Check check) =>
        Named(ledger, check).SelectMany(c => c.Expression.DescendantsAndSelf().Concat(c.ComparedWith.DescendantsAndSelf()));

    // The check itself and the checks whose results it uses, each once.
    private static List<Check> Named(Ledger ledger, Check check)
    {
        List<Check> named = [check];
        for (var i = 0; i < named.Count; i++)
        {
            named.AddRange(named[i].Ids.Select(ledger.Check).OfType<Check>().Where(c => !named.Contains(c)).Distinct());
        }

        return named;
    }
}
