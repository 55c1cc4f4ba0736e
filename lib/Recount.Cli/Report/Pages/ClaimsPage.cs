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

    internal Page Page() => new("claims.html", "Claims", "Every checkable quantity that the articles state, and how it stands.", Markup.Of($"""
        <h1>Claims</h1>
        <p>Every checkable quantity that the articles state, what its printed form allows, and how it stands by independent evidence.</p>
        {Downloads.Of("claims", Links)}
        {Filters.Of("claims", data.Recounting.Claims.Count,
            new Choice("standing", "Standing", Enum.GetValues<Standing>().Select(s => (Words.Of(s), Signs.Word(s)))),
            Choice.Articles(data),
            Choice.Of("kind", "Kind", data.Ledger.Claims.Select(c => Words.Of(c.Kind))))}
        <table class="rows" role="table" id="claims">
        <caption class="quiet">Claims in the order of the articles</caption>
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Claim</th><th role="columnheader" scope="col">About</th><th role="columnheader" scope="col">Allows</th><th role="columnheader" scope="col">Article</th><th role="columnheader" scope="col">Standing</th></tr></thead>
        <tbody role="rowgroup">
        {data.Recounting.Claims.Select(Row)}</tbody></table>
        """));

    private Markup Row(ClaimResult result)
    {
        var claim = result.Claim;
        var home = data.Notebooks.HomeOf(claim.Id) is { } cell ? Markup.Of($" · <a href=\"{Links.Cell(cell)}\">notebook</a>") : Markup.Empty;
        var allowed = claim.Quantity is { } quantity ? QuantityText.Allowed(quantity) : "";
        return Markup.Of($"""
            <tr role="row" id="{claim.Id}" data-standing="{Words.Of(result.Standing)}" data-article="{claim.Article}" data-kind="{Words.Of(claim.Kind)}"><th role="rowheader" scope="row"><a href="{Links.Claim(claim)}">{claim.Printed}</a> <a class="id" href="#{claim.Id}">{claim.Id}</a></th><td role="cell">{claim.Subject}: {claim.Metric}</td><td role="cell" data-label="allows" class="iv">{allowed}</td><td role="cell" data-label="article">{claim.Article}</td><td role="cell">{Signs.Tag(result.Standing)} <span class="quiet">{result.Checks.Count} {(result.Checks.Count == 1 ? "check" : "checks")}{home}</span></td></tr>

            """);
    }
}
