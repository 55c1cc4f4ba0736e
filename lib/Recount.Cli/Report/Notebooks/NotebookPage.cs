using Recount.Cli.Notebooks;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;

namespace Recount.Cli.Report.Notebooks;

/// <summary>The page of an executed notebook.</summary>
internal sealed class NotebookPage(ReportData data, ReconciliationView reconciliations, VerdictsView verdicts, AsOf asOf, string plotlyMissing)
{
    private static readonly Links Links = new("../");

    /// <summary>The page, and the images that stand beside it.</summary>
    internal (Page Page, IReadOnlyDictionary<string, string> Images) Of(ShelvedNotebook notebook)
    {
        var document = notebook.Document;
        var figures = new FigureShelf(notebook.Slug);
        var cells = new CellView(document, new OutputView(reconciliations, verdicts, figures), Place);
        var title = document.Cells.FirstOrDefault(c => c.Type == CellType.Markdown
            && ShelvedNotebook.Headings(c).Any(h => h.Level == 1 && h.Text == notebook.Title));
        var body = document.Cells.Select(c => cells.Of(c, ReferenceEquals(c, title) ? WithoutTitle(c.Source) : c.Source, Links)).ToList();
        var page = new Page($"notebooks/{notebook.Slug}.html", notebook.Title, $"The executed notebook {document.Name}.", Markup.Of($"""
            <article class="notebook">
            <header class="lede"><p class="kicker">Notebook {document.Name}</p>
            <h1>{notebook.Title}</h1>
            {asOf.Of(notebook)}</header>
            {Banner(document)}{NoCharts(figures)}
            {Contents(document)}
            {body}
            </article>
            {Next(notebook)}
            """))
        {
            Section = "notebooks.html",
            HasCharts = figures.Count > 0,
        };
        return (page, figures.Images);
    }

    // A reader must not take a notebook that failed, never ran, or is not what the ledger has, for one that is sound.
    private Markup Banner(NotebookDocument document)
    {
        var findings = data.Proof?.FindingsOf(document) ?? [];
        var failed = document.CodeCells.FirstOrDefault(c => c.Outputs.OfType<ErrorOutput>().Any() && !c.HasTag("raises-exception"));
        var unrun = document.CodeCells.Count(c => c.ExecutionCount is null && c.Source.Trim().Length > 0 && !c.HasTag("skip-execution"));
        return failed is not null ? Markup.Of($"""
                <p class="banner"><strong>This notebook failed.</strong> <a href="#{CellPlace.Anchor(ShelvedNotebook.CellId(document, failed))}">The cell that failed</a></p>
                """)
            : unrun > 0 ? Markup.Of($"<p class=\"banner\"><strong>{unrun} cells of this notebook never ran.</strong></p>")
            : findings.Count > 0 ? Markup.Of($"<p class=\"banner\"><strong>Not verified.</strong> {findings[0].ToString()}{(findings.Count > 1 ? $"; and {findings.Count - 1} more" : "")}.</p>")
            : Markup.Empty;
    }

    private Markup NoCharts(FigureShelf figures) => Markup.If(figures.Count > 0 && plotlyMissing.Length > 0,
        () => Markup.Of($"<p class=\"note\">Charts are images and tables here: {plotlyMissing}.</p>"));

    private static Markup Contents(NotebookDocument document)
    {
        var entries = document.Cells.Where(c => c.Type == CellType.Markdown)
            .SelectMany(c => ShelvedNotebook.Headings(c).Where(h => h.Level is 2 or 3).Select(h => (h.Level, h.Text, Cell: c)))
            .Select(h => Markup.Of($"<li class=\"level{h.Level}\"><a href=\"#{CellPlace.Anchor(ShelvedNotebook.CellId(document, h.Cell))}\">{h.Text}</a></li>"))
            .ToList();
        return Markup.If(entries.Count > 1, () => Markup.Of($"<nav class=\"contents\" aria-label=\"In this notebook\"><ol>{entries}</ol></nav>"));
    }

    private Markup Next(ShelvedNotebook notebook)
    {
        var next = data.Notebooks.All.SkipWhile(n => n != notebook).Skip(1).FirstOrDefault();
        return Markup.If(next is not null, () => Markup.Of($"<p class=\"next\">Next: <a href=\"{next!.Slug}.html\">{next.Title}</a></p>"));
    }

    private static string WithoutTitle(string source)
    {
        var lines = source.Split('\n');
        var at = Array.FindIndex(lines, l => l.StartsWith("# ", StringComparison.Ordinal));
        return at < 0 ? source : string.Join('\n', lines.Where((_, i) => i != at));
    }

    // A link to another notebook leads to its page, one to a cell by its id to where that stands.
    private string? Place(string address)
    {
        var parts = address.Split('#', 2);
        return parts is ["", var cell] ? "#" + CellPlace.Anchor(cell)
            : parts[0].EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)
            && data.Notebooks.All.FirstOrDefault(n => n.Document.Name == Path.GetFileNameWithoutExtension(parts[0])) is { } other
            ? other.Slug + ".html"
            : null;
    }
}
