using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;
using Recount.Data;
using Recount.References;
using Recount.Verdicts;

namespace Recount.Cli.Report.Pages;

/// <summary>All checks with their arithmetic.</summary>
internal sealed class ChecksPage(ReportData data, Arithmetic arithmetic, CheckEntry entries)
{
    private static readonly Links Links = new("");

    internal Page Page() => new RowsPage(
        "checks",
        "Checks",
        "Every derivation with its figures put in, and its verdict.",
        Markup.Text("Every derivation with the printed figures put in. Beneath a figure stands what its printed form allows; beneath each line, what both sides come to."),
        data.Recounting.Checks.Select(Row))
    {
        Choices =
        [
            Choice.Verdicts(Enum.GetValues<Verdict>()),
            Choice.Articles(data),
            Choice.Of("topic", "Topic", data.Ledger.Checks.Select(c => c.Topic)),
            Choice.Of("kind", "Kind", data.Ledger.Checks.Select(c => Words.Of(c.Kind))),
            new Choice("strength", "Evidence", Enum.GetValues<Strength>().Select(s => (Words.Of(s), Words.Of(s))).Append(("none", "none"))),
        ],
    }.Page();

    private Markup Row(CheckResult result)
    {
        var check = result.Check;
        var judged = check.Judges.Select(data.Ledger.Claim).OfType<Claims.Claim>().ToList();
        var facets = new Facets(
            check.Id,
            ("verdict", Words.Of(result.Verdict)),
            ("article", string.Join(' ', judged.Select(c => c.Article).Distinct())),
            ("topic", check.Topic),
            ("kind", Words.Of(check.Kind)),
            ("strength", result.Strength is { } s ? Words.Of(s) : "none"));
        var about = Markup.If(judged.Count > 0, () => Markup.Of(
            $"{CheckEntry.Bearing(check.Bearing)}: {Markup.Join(", ", judged.Select(c => Markup.Of($"<a href=\"{Links.Claim(c)}\">{c.Printed}</a> ({c.Article})")))}"));
        var notes = data.Of[check.Id].Select(d => Markup.Of($"<a href=\"{Links.Discrepancy(d.Id)}\">{d.Note.Headline}</a>"));
        var cell = data.CellOf(check.Id) is { } place ? Markup.Of($"<a href=\"{Links.Cell(place)}\">notebook {place.Notebook}</a>") : Markup.Empty;
        return RowCards.Card(facets, Markup.Of($"""
            <p class="head"><a class="id" href="#{check.Id}">{check.Id}</a> {Words.Of(check.Kind).Replace('_', ' ')} · {CheckEntry.Rest(result)}</p>
            {arithmetic.Of(result, Links)}
            <p class="reading">{check.Reading}{CheckEntry.Assumptions(check)}</p>{entries.Sources(result, Links)}
            {Asides.Of([about, .. notes, Markup.Text(check.Topic), cell])}
            """));
    }
}
