using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;
using Recount.Data;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Cli.Report.Pages;

/// <summary>The table of all claims.</summary>
internal sealed class ClaimsPage(ReportData data)
{
    private static readonly Links Links = new("");

    internal Page Page() => new RowsPage(
        "claims",
        "Claims",
        "Every checkable quantity that the articles state, and how it stands.",
        Markup.Text("Every checkable quantity that the articles state, what its printed form allows, and how it stands by independent evidence."),
        data.Recounting.Claims.Select(Row))
    {
        Table = new RowTable("Claims in the order of the articles", "Claim", "About", "Allows", "Article", "Standing"),
        Choices =
        [
            new Choice("standing", "Standing", Enum.GetValues<Standing>().Select(s => (Words.Of(s), Legend.Word(s)))),
            Choice.Articles(data),
            Choice.Of("kind", "Kind", data.Ledger.Claims.Select(c => Words.Of(c.Kind))),
        ],
    }.Page();

    private Markup Row(ClaimResult result)
    {
        var claim = result.Claim;
        var home = data.Notebooks.HomeOf(claim.Id) is { } cell ? Markup.Of($" · <a href=\"{Links.Cell(cell)}\">notebook</a>") : Markup.Empty;
        return RowTable.Row(
            new Facets(claim.Id, ("standing", Words.Of(result.Standing)), ("article", claim.Article), ("kind", Words.Of(claim.Kind))),
            Markup.Of($"<a class=\"printed\" href=\"{Links.Claim(claim)}\">{claim.Printed}</a> <a class=\"id\" href=\"#{claim.Id}\">{claim.Id}</a>"),
            new RowCell(Markup.Text($"{claim.Subject}: {claim.Metric}")),
            new RowCell(Markup.Text(claim.Quantity is { } quantity ? QuantityText.Allowed(quantity) : ""), "allows", "iv"),
            new RowCell(Markup.Text(claim.Article), "article"),
            new RowCell(Markup.Of($"{Signs.Tag(result.Standing)} <span class=\"quiet\">{result.Checks.Count} {(result.Checks.Count == 1 ? "check" : "checks")}{home}</span>")));
    }
}
