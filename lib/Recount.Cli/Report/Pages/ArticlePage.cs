using Recount.Articles;
using Recount.Audits;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;
using Recount.Data;
using Recount.Discrepancies;
using Recount.Mentions;
using Recount.Verdicts;

namespace Recount.Cli.Report.Pages;

/// <summary>An article: its text with every figure marked, discrepancies in the margin, its claims in full beneath.</summary>
internal sealed class ArticlePage(ReportData data, ArticleText text, ClaimEntry claims, SchemaOrg schema)
{
    private const int MostNotes = 3;
    private static readonly Links Links = new("../");

    internal Page Page(ArticleSummary summary)
    {
        var article = summary.Article;
        var title = ArticleList.Title(article);
        return new Page($"articles/{article.Id}.html", title, $"{article.Publisher}: every figure of the article, recounted.", Markup.Of($"""
            <article>
            <header class="lede">
            <p class="kicker">Article {article.Id}</p>
            <h1>{title}</h1>
            <p class="byline">{Byline(article)}</p>
            <p class="standings">{ArticleList.Standings(summary)}</p>
            <p class="note">{Notice(article)}</p>
            </header>
            {Choices(article)}
            <div class="text" id="text">
            {Paragraphs(article)}
            </div>
            </article>
            <section class="claims" aria-labelledby="claims"><h2 id="claims">The claims, one by one</h2>
            {data.Recounting.Claims.Where(c => c.Claim.Article == article.Id).Select(c => claims.Of(c, Links))}
            </section>
            <div hidden><span id="is-s-supported">supported</span><span id="is-s-refined">refined</span><span id="is-s-contradicted">contradicted</span><span id="is-s-none">no evidence</span></div>
            """))
        {
            Section = "articles.html",
            Schema = schema.Reviews(article),
        };
    }

    private static Markup Byline(Article article)
    {
        var date = article.PublishedPrinted.Length > 0 ? article.PublishedPrinted : PeriodText.Of(article.Published) is { Length: > 0 } known ? known : "undated";
        var byline = Markup.If(article.Byline.Length > 0, () => Markup.Of($"{article.Byline}, "));
        return Markup.Of($"{byline}{WebAddress.Link(article.Address, article.Publisher)}, {date}");
    }

    private string Notice(Article article) => data.Originals.ContainsKey(article.Id)
        ? "This is the original text, shown on this machine alone; do not publish this page."
        : "This is a digest in our own words; it keeps every figure of the original with its hedge and in its order.";

    // Shown by the script, since nothing happens without it.
    private Markup Choices(Article article)
    {
        var kinds = data.Mentions[article.Id].Select(m => Words.Of(m.Kind)).Distinct().Order(StringComparer.Ordinal)
            .Select(k => Markup.Of($"<option value=\"{k}\">{k}</option>"));
        var standings = Enum.GetValues<Standing>().Select(s => Markup.Of($"""
            <label class="{Signs.Class(s)}"><input type="checkbox" name="standing" value="{Words.Of(s)}" checked> <span aria-hidden="true">{Legend.Sign(s)}</span> {Legend.Word(s)}</label>

            """));
        return Markup.Of($"""
            <div class="marks" role="group" aria-label="Marks in the text" hidden>
            {standings}<label><input type="checkbox" name="standing" value="other" checked> other numbers</label>
            <label>kind <select name="kind"><option value="">all</option>{kinds}</select></label>
            <button type="button" aria-pressed="false">Marks off</button>
            </div>
            """);
    }

    private IEnumerable<Markup> Paragraphs(Article article)
    {
        HashSet<string> told = [];
        foreach (var (paragraph, mentions) in text.Of(article))
        {
            var notes = Notes(article, mentions, told).ToList();
            var look = IsHeading(paragraph.Html) ? new Markup(" class=\"subhead\"") : Markup.Empty;
            yield return Markup.Of($"<div class=\"para\"><p{look}>{paragraph}</p>{Margin(notes)}</div>\n");
        }
    }

    private static bool IsHeading(string paragraph) =>
        paragraph.StartsWith("Heading:", StringComparison.Ordinal) || paragraph.StartsWith("Headline:", StringComparison.Ordinal)
        || paragraph.StartsWith("Section ", StringComparison.Ordinal);

    // Each discrepancy stands beside the first figure that it is about, and those that fail before all others.
    private IEnumerable<Discrepancy> Notes(Article article, IReadOnlyList<Mention> mentions, HashSet<string> told) => mentions
        .Where(m => m.Claim.Length > 0)
        .SelectMany(m => data.About[m.Claim].Where(d => FirstClaim(d, article) == m.Claim))
        .Where(d => told.Add(d.Id))
        .OrderByDescending(d => d.Note.ChangesConclusion)
        .ThenByDescending(d => d.Result.Fails);

    private string? FirstClaim(Discrepancy discrepancy, Article article) =>
        discrepancy.Claims.FirstOrDefault(id => data.Ledger.Claim(id)?.Article == article.Id);

    private static Markup Margin(List<Discrepancy> notes) => Markup.If(notes.Count > 0, () => Markup.Of($"""

        <div class="margin"><span class="unseen">Discrepancies in this paragraph:</span><ul>{notes.Take(MostNotes).Select(Note)}</ul>{More(notes)}</div>
        """));

    private static Markup More(List<Discrepancy> notes) => Markup.If(notes.Count > MostNotes, () => Markup.Of(
        $"<details><summary>{notes.Count - MostNotes} more</summary><ul>{notes.Skip(MostNotes).Select(Note)}</ul></details>"));

    private static Markup Note(Discrepancy discrepancy)
    {
        var look = discrepancy.Note.ChangesConclusion ? new Markup(" class=\"turns\"") : Markup.Empty;
        return Markup.Of($"""
            <li{look}><span class="{Signs.Class(discrepancy.Result.Verdict)}"><span aria-hidden="true">{Legend.Sign(discrepancy.Result.Verdict)}</span><span class="unseen">{Legend.Word(discrepancy.Result.Verdict)}:</span></span> <a href="{Links.Discrepancy(discrepancy.Id)}">{discrepancy.Note.Headline}</a></li>
            """);
    }
}
