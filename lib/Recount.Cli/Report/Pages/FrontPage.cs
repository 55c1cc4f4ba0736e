using Recount.Cli.Report.Charts;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;
using Recount.Data;
using Recount.Verdicts;

namespace Recount.Cli.Report.Pages;

/// <summary>The front page: what was examined, the score, the chart of all claims, the worst discrepancies, the certificate.</summary>
internal sealed class FrontPage(ReportData data, About about, DiscrepancyEntry discrepancies, SchemaOrg schema)
{
    private const int Worst = 10;
    private static readonly Links Links = new("");

    internal Page Page() => new("index.html", about.Title, "What became of every number when it was recounted.", Markup.Of($"""
        <div class="lede">
        <h1>{about.Title}</h1>
        <div class="standfirst">{about.Standfirst}</div>
        </div>
        {Score()}
        {ClaimChart.Of(data, Links)}
        {Discrepancies()}
        {Articles()}
        {Notebooks()}
        {CertificateView.Of(data)}
        """))
    {
        Schema = schema.Dataset(),
    };

    private Markup Score()
    {
        var claims = data.Recounting.Claims;
        var standings = Enum.GetValues<Standing>().Select(s => Markup.Of($"""
            <li class="{Signs.Class(s)}"><a href="claims.html?standing={Words.Of(s)}"><b>{claims.Count(c => c.Standing == s)}</b> <span><span aria-hidden="true">{Legend.Sign(s)}</span> {Legend.Word(s)}</span></a></li>
            """));
        var (mentions, accounted) = (data.Audit.Articles.Sum(a => a.Mentions), data.Audit.Articles.Sum(a => a.Accounted));
        var turning = data.Recounting.Discrepancies.Count(d => d.Note.ChangesConclusion);
        return Markup.Of($"""
            <section class="score" aria-labelledby="score"><h2 id="score">{claims.Count} claims in {data.Ledger.Articles.Count} articles</h2>
            <ul class="tally">{standings}</ul>
            <p>{(accounted == mentions ? $"All {mentions} numbers of the articles are accounted for." : $"{accounted} of {mentions} numbers of the articles are accounted for.")}
            {data.Recounting.Checks.Count} checks work the claims out again from {data.Ledger.References.Count} cited facts and {data.Ledger.Series.Count} series.
            Of {data.Recounting.Discrepancies.Count} discrepancies, <a href="discrepancies.html?conclusion=yes">{turning} change what an article concludes</a>.</p></section>
            """);
    }

    private Markup Discrepancies()
    {
        var worst = data.Recounting.Discrepancies.Take(Worst)
            .Select(d => Markup.Of($"<li>{discrepancies.Of(d, Links, level: 3)}</li>"));
        return Markup.Of($"""
            <section class="worst" aria-labelledby="worst"><h2 id="worst">The discrepancies that matter most</h2>
            <ol>{worst}</ol>
            <p><a href="discrepancies.html">All {data.Recounting.Discrepancies.Count} discrepancies</a></p></section>
            """);
    }

    private Markup Articles() => Markup.Of($"""
        <section class="articles" aria-labelledby="articles"><h2 id="articles">The articles</h2>
        {ArticleList.Of(data, Links, level: 3)}</section>
        """);

    private Markup Notebooks() => Markup.If(data.Notebooks.All.Count > 0, () => Markup.Of($"""
        <section aria-labelledby="notebooks"><h2 id="notebooks">The notebooks</h2>
        <p>Each claim is reproduced in one of them, in code that anyone can run again.</p>
        {NotebookList.Of(data, Links, level: 3)}</section>
        """));
}
