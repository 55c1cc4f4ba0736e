using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;

namespace Recount.Cli.Report.Pages;

/// <summary>The notebooks with their titles.</summary>
internal static class NotebookList
{
    internal static Page Page(ReportData data) => new("notebooks.html", "Notebooks", "The executed notebooks that reproduce the claims.", Markup.Of($"""
        <h1>Notebooks</h1>
        {(data.Notebooks.All.Count == 0
            ? new Markup("<p>There were no executed notebooks when this report was made; it rests on the ledger alone.</p>")
            : Markup.Of($"<p>Each claim is reproduced in one of them, in code that anyone can run again.</p>\n{Of(data, new Links(""), level: 2)}"))}
        """));

    /// <summary>The list; with the question that each notebook opens with where it is the page's own subject.</summary>
    internal static Markup Of(ReportData data, Links links, int level)
    {
        var heading = new Markup($"h{level}");
        return Markup.Of($"""
            <ol class="notebooklist">{data.Notebooks.All.Select(n => Markup.Of($"""
            <li><{heading}><a href="{links.Root}notebooks/{n.Slug}.html">{n.Title}</a></{heading}>{Markup.If(level == 2 && n.Question.Length > 0, () => Markup.Of($"<p>{n.Question}</p>"))}
            <p class="byline">{n.Reconciliations.Count} checks reconciled, {n.Judged.Count} claims judged</p></li>

            """))}</ol>
            """);
    }
}
