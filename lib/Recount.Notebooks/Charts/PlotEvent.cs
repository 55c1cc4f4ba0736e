using Recount.Dates;

namespace Recount.Notebooks.Charts;

/// <summary>Something that happened on a day or in a period.</summary>
/// <param name="Lane">The row in which it is drawn: an article, a source.</param>
/// <param name="Label">What happened.</param>
/// <param name="When">When.</param>
/// <param name="Expression">What the date is in the ledger's language; null where it is the notebook's own.</param>
public sealed record PlotEvent(string Lane, string Label, Period When, string? Expression = null)
{
    /// <summary>What stands behind it.</summary>
    public Mark Mark { get; init; } = Mark.Computed;

    /// <summary>The article that says so; null for what no article says.</summary>
    public string? Article { get; init; }

    /// <summary>Whether it is still to come for the one who says it.</summary>
    public bool IsForecast { get; init; }

    /// <summary>The date that a claim or a reference states.</summary>
    public static implicit operator PlotEvent(string id) => Of(id);

    /// <summary>The date that a claim or a reference states, under a label of the notebook's.</summary>
    public static implicit operator PlotEvent((string Label, string Id) named) => Of(named.Id) with { Label = named.Label };

    /// <summary>An event of the notebook's own; the date is a day or a period, the last part the ledger's expression for it.</summary>
    public static implicit operator PlotEvent((string Lane, string Label, string Iso, string? Expression) own) =>
        new(own.Lane, own.Label, PlotDates.Read(own.Iso), own.Expression);

    private static PlotEvent Of(string id)
    {
        var ledger = LedgerPoints.Ledger;
        var when = Notebook.Date(id);
        return ledger.Claim(id) is { } claim
            ? new PlotEvent($"{claim.Article} {ledger.Article(claim.Article)?.Publisher}", claim.Subject, when, id)
            {
                Mark = Mark.Claim,
                Article = claim.Article,
                IsForecast = claim.IsForecast,
            }
            : new PlotEvent("sources", ledger.Reference(id)!.Subject, when, id) { Mark = LedgerPoints.MarkOf(ledger.Reference(id)!.Strength) };
    }
}
