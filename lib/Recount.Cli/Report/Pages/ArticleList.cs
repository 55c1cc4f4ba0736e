using Recount.Audits;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;
using Recount.Verdicts;

namespace Recount.Cli.Report.Pages;

/// <summary>The articles with their scores.</summary>
internal static class ArticleList
{
    internal static Page Page(ReportData data) => new("articles.html", "Articles", "The articles that were recounted, with their scores.", Markup.Of($"""
        <h1>Articles</h1>
        <p>Each page has the article's digest in our own words, with every figure marked by how it stands.</p>
        {Of(data, new Links(""), level: 2)}
        """));

    internal static Markup Of(ReportData data, Links links, int level) =>
        Markup.Of($"<ol class=\"articlelist\">{data.Audit.Articles.Select(a => Entry(a, links, new Markup($"h{level}")))}</ol>");

    internal static string Title(Articles.Article article) => article.Title.Length > 0 ? article.Title.TrimEnd('.') : $"Untitled article of {article.Publisher}";

    private static Markup Entry(ArticleSummary summary, Links links, Markup heading)
    {
        var article = summary.Article;
        return Markup.Of($"""
            <li><{heading}><a href="{links.Article(article.Id)}">{Title(article)}</a></{heading}>
            <p class="byline">{article.Publisher}{Markup.If(article.Published is not null, () => Markup.Of($", {PeriodText.Of(article.Published)}"))} · {summary.Mentions} numbers, {summary.Claims} claims</p>
            <p class="standings">{Standings(summary)}</p></li>

            """);
    }

    internal static IEnumerable<Markup> Standings(ArticleSummary summary) => Enum.GetValues<Standing>()
        .Select(s => Markup.Of($"<span class=\"{Signs.Class(s)}\"><span aria-hidden=\"true\">{Legend.Sign(s)}</span> {summary.Standings[s]} {Legend.Word(s)}</span> "));
}
