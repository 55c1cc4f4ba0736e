using Recount.Claims;
using Recount.Dates;
using Recount.Notebooks.Amounts;
using Recount.Quantities;
using Recount.References;

namespace Recount.Notebooks.Charts;

/// <summary>Points of the ledger by their ids.</summary>
internal static class LedgerPoints
{
    internal static Ledger Ledger => Notebook.Recounting.Ledger;

    /// <summary>The point of a claim, a reference or a check.</summary>
    /// <exception cref="ArgumentException">There is none, or it has no figure.</exception>
    internal static PlotPoint Of(string id) => Ledger.Claim(id) is { } claim ? Of(claim)
        : Ledger.Reference(id) is { } reference ? Of(reference)
        : Notebook.Recounting.Checks.FirstOrDefault(c => c.Check.Id == id) is { Computed: { } computed }
            ? new PlotPoint(id, Amount(computed), id)
            : throw new ArgumentException($"There is no claim, reference or check {id} that has a figure.", nameof(id));

    internal static PlotPoint Of(Reference reference) => new($"{reference.Printed}, {reference.Publisher}", Notebook.Figure(reference.Id), reference.Id)
    {
        Mark = MarkOf(reference.Strength),
        When = reference.AsOf,
    };

    internal static Amount Amount(Quantity quantity) => new(Span(quantity.Printed), Span(quantity.Allowed));

    internal static Mark MarkOf(Strength strength) => strength switch
    {
        Strength.Primary => Mark.Primary,
        Strength.Secondary => Mark.Secondary,
        _ => Mark.Weak,
    };

    private static PlotPoint Of(Claim claim) => new($"{claim.Article}: {claim.Printed}", Notebook.Figure(claim.Id), claim.Id)
    {
        Mark = Mark.Claim,
        Article = claim.Article,
        IsForecast = claim.IsForecast,
        When = claim.AsOf ?? Published(claim.Article),
    };

    private static Period? Published(string article) => Ledger.Article(article)?.Published;

    private static Span Span(Interval interval) => new(
        interval.Low.IsFinite ? interval.Low.Value.ToDouble() : double.NegativeInfinity,
        interval.High.IsFinite ? interval.High.Value.ToDouble() : double.PositiveInfinity);
}
