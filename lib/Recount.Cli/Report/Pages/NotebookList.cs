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
            : Of(data, new Links(""), level: 2))}
        """));

    internal static Markup Of(ReportData data, Links links, int level) => Markup.Of($"""
        <ol class="notebooklist">{data.Notebooks.All.Select(n => Markup.Of($"""
        <li><{Heading(level)}><a href="{links.Root}notebooks/{n.Slug}.html">{n.Title}</a></{Heading(level)}><p class="byline">{n.Reconciliations.Count} checks reconciled, {n.Judged.Count} claims judged</p></li>
        """))}</ol>
        """);

    private static Markup Heading(int level) => new($"h{level}");
}
