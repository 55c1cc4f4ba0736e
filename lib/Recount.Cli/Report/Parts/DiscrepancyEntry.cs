using Recount.Cli.Report.Html;
using Recount.Data;
using Recount.Discrepancies;

namespace Recount.Cli.Report.Parts;

/// <summary>A discrepancy in plain words with its arithmetic.</summary>
internal sealed class DiscrepancyEntry(ReportData data, Arithmetic arithmetic)
{
    /// <summary>The entry in full.</summary>
    /// <param name="discrepancy">The discrepancy.</param>
    /// <param name="links">Ways from the page.</param>
    /// <param name="level">The heading's level.</param>
    internal Markup Of(Discrepancy discrepancy, Links links, int level)
    {
        var heading = new Markup($"h{level}");
        return Markup.Of($"""
            <{heading}><a href="{Shown(discrepancy, links)}">{discrepancy.Note.Headline}</a></{heading}>
            <p>{discrepancy.Text}</p>
            {arithmetic.Of(discrepancy.Result, links)}
            {Where(discrepancy, links)}
            """);
    }

    /// <summary>Where it is shown at work: the notebook's cell, else its check.</summary>
    internal string Shown(Discrepancy discrepancy, Links links) =>
        data.CellOf(discrepancy.Note.Check) is { } place ? links.Cell(place) : links.Check(discrepancy.Note.Check);

    internal static string Kind(Discrepancy discrepancy) => Words.Of(discrepancy.Note.Kind).Replace('_', ' ');

    private Markup Where(Discrepancy discrepancy, Links links)
    {
        var claims = discrepancy.Claims.Select(data.Ledger.Claim).OfType<Claims.Claim>()
            .Select(c => Markup.Of($"<a href=\"{links.Claim(c)}\">{c.Printed}</a> <span class=\"in\">({c.Article})</span>"));
        return Asides.Of(
            Markup.If(discrepancy.Note.ChangesConclusion, () => new Markup("<strong>changes a conclusion</strong>")),
            Markup.Of($"about {Markup.Join(", ", claims)}"),
            Markup.Text(Kind(discrepancy)),
            Markup.Of($"<a class=\"id\" href=\"{links.Discrepancy(discrepancy.Id)}\">{discrepancy.Id}</a>"));
    }
}
