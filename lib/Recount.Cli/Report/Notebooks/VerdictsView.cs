using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Verdicts;

namespace Recount.Cli.Report.Notebooks;

/// <summary>A notebook's closing table: its claims and how they stand by the ledger.</summary>
internal sealed class VerdictsView(ReportData data)
{
    private static readonly RowTable Table = new("The claims of this notebook", "Claim", "About", "Article", "Standing");

    internal Markup Of(IEnumerable<string> claims, Links links) =>
        Table.Of(claims.Select(data.Claim).OfType<ClaimResult>().Select(r => RowTable.Row(
            null,
            Markup.Of($"<a href=\"{links.Claim(r.Claim)}\">{r.Claim.Printed}</a>"),
            new RowCell(Markup.Text($"{r.Claim.Subject}: {r.Claim.Metric}")),
            new RowCell(Markup.Of($"<a href=\"{links.Article(r.Claim.Article)}\">{r.Claim.Article}</a>"), "article"),
            new RowCell(Signs.Tag(r.Standing)))));
}
