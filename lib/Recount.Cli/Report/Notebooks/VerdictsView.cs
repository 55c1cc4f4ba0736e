using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;

namespace Recount.Cli.Report.Notebooks;

/// <summary>A notebook's closing table: its claims and how they stand by the ledger.</summary>
internal sealed class VerdictsView(ReportData data)
{
    internal Markup Of(IEnumerable<string> claims, Links links)
    {
        var rows = claims.Select(data.Claim).OfType<Recount.Verdicts.ClaimResult>().Select(r => Markup.Of($"""
            <tr role="row"><th role="rowheader" scope="row"><a href="{links.Claim(r.Claim)}">{r.Claim.Printed}</a></th><td role="cell">{r.Claim.Subject}: {r.Claim.Metric}</td><td role="cell" data-label="article"><a href="{links.Article(r.Claim.Article)}">{r.Claim.Article}</a></td><td role="cell">{Signs.Tag(r.Standing)}</td></tr>

            """));
        return Markup.Of($"""
            <table class="rows" role="table"><caption class="quiet">The claims of this notebook</caption>
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Claim</th><th role="columnheader" scope="col">About</th><th role="columnheader" scope="col">Article</th><th role="columnheader" scope="col">Standing</th></tr></thead>
            <tbody role="rowgroup">
            {rows}</tbody></table>
            """);
    }
}
