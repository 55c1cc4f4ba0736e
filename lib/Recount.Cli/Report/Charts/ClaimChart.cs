using Recount.Audits;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Verdicts;

namespace Recount.Cli.Report.Charts;

/// <summary>Draws all claims against their evidence: a panel for each article, a row for each distance, a mark for each claim.</summary>
/// <remarks>
/// Static SVG in the page itself, so that it needs no script and takes its colours from the style sheet. Small panels side by
/// side on a wide page stand below each other on a phone, at the same size of type.
/// </remarks>
internal static class ClaimChart
{
    private const int Width = 330;
    private const int Labels = 118;
    private const int Mark = 13;
    private const int Row = 19;
    private const int Top = 4;
    private const int Most = (Width - Labels) / Mark;

    internal static Markup Of(ReportData data, Links links)
    {
        var panels = data.Audit.Articles.Select(a => Panel(a, Claims(data, a), links));
        return Markup.Of($"""
            <figure class="claimchart" id="claims-against-evidence">
            <figcaption><h2>{Title(data)}</h2>
            <p>Each mark is a claim, placed by how far its figure lies from the evidence that speaks most strongly against it, in parts of what the recount gives.</p></figcaption>
            <div class="panels">{panels}{Key()}</div>
            <details><summary>The same as a table</summary>
            {ClaimChartTable.Of(data)}
            </details>
            <p class="source">Source: the checks of this recount; <a href="{links.Root}claims.html">every claim</a> with its evidence.</p>
            </figure>
            """);
    }

    internal static IReadOnlyList<ClaimResult> Claims(ReportData data, ArticleSummary article) =>
        [.. data.Recounting.Claims.Where(c => c.Claim.Article == article.Article.Id)];

    // The finding itself, worked out from the claims.
    private static string Title(ReportData data)
    {
        var judged = data.Recounting.Claims.Where(c => c.Standing != Standing.NoEvidence).Select(Distances.Of).ToList();
        var holding = judged.Count(d => d == Distance.None);
        var far = judged.Count(d => d is Distance.Whole or Distance.Farther);
        return $"Of {judged.Count} claims that evidence decides, {holding} hold as printed and {far} are off by half or more";
    }

    private static Markup Panel(ArticleSummary article, IReadOnlyList<ClaimResult> claims, Links links)
    {
        var rows = Enum.GetValues<Distance>().Select(d => (Distance: d, Claims: claims.Where(c => Distances.Of(c) == d)
            .OrderBy(c => c.Standing).ToList())).ToList();
        List<Markup> drawn = [];
        var y = Top;
        foreach (var (distance, marks) in rows)
        {
            drawn.Add(DrawRow(distance, marks, y));
            y += Row + (Mark * (Math.Max(0, marks.Count - 1) / Most));
        }

        return Markup.Of($"""
            <div class="panel"><h3><a href="{links.Article(article.Article.Id)}">{article.Article.Publisher}</a> <span>{claims.Count} claims</span></h3>
            <svg viewBox="0 0 {Width} {y + Top}" width="{Width}" height="{y + Top}" role="img" aria-label="{Described(article, rows)}">
            <line class="axis" x1="{Labels - 6}" y1="0" x2="{Labels - 6}" y2="{y + Top}"/>{drawn}
            </svg></div>

            """);
    }

    private static Markup Key() => Markup.Of($"""
        <div class="panel key"><h3>How to read it</h3>
        <ul>{Enum.GetValues<Standing>().Select(s => Markup.Of($"<li>{Signs.Tag(s)}</li>"))}</ul>
        <p>The farther down a mark stands, the farther its figure is from what the evidence gives.</p></div>

        """);

    private static Markup DrawRow(Distance distance, List<ClaimResult> claims, int y)
    {
        var marks = claims.Select((c, i) => DrawMark(c, Labels + (Mark / 2) + (i % Most * Mark), y + (Row / 2) + (i / Most * Mark)));
        return Markup.Of($"""

            <text x="{Labels - 14}" y="{y + (Row / 2) + 4}" text-anchor="end">{Distances.Name(distance)}</text>{marks}
            """);
    }

    private static Markup DrawMark(ClaimResult claim, int x, int y)
    {
        var shape = claim.Standing switch
        {
            Standing.Supported => Markup.Of($"""<circle cx="{x}" cy="{y}" r="4.5"/>"""),
            Standing.Refined => Markup.Of($"""<circle class="ring" cx="{x}" cy="{y}" r="4"/><path d="M{x} {y - 4}a4 4 0 0 0 0 8z"/>"""),
            Standing.Contradicted => Markup.Of($"""<path class="cross" d="M{x - 4} {y - 4}l8 8m0-8l-8 8"/>"""),
            _ => Markup.Of($"""<circle class="ring" cx="{x}" cy="{y}" r="4"/>"""),
        };
        return Markup.Of($"""<g class="{Signs.Class(claim.Standing)}">{shape}<title>{claim.Claim.Printed} ({claim.Claim.Subject}): {Legend.Word(claim.Standing)}</title></g>""");
    }

    private static string Described(ArticleSummary article, IEnumerable<(Distance Distance, List<ClaimResult> Claims)> rows) =>
        $"{article.Article.Publisher}, {article.Claims} claims: "
        + string.Join(", ", rows.Where(r => r.Claims.Count > 0).Select(r => $"{r.Claims.Count} {Distances.Name(r.Distance)}")) + ".";
}
