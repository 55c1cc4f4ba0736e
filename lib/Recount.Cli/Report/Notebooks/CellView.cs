using Recount.Cli.Notebooks;
using Recount.Cli.Report.Code;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;

namespace Recount.Cli.Report.Notebooks;

/// <summary>A cell of a notebook's page, with an anchor of its own.</summary>
internal sealed class CellView(NotebookDocument document, OutputView outputs, Func<string, string?> link)
{
    /// <param name="cell">The cell.</param>
    /// <param name="source">Its text as it is to be shown.</param>
    /// <param name="links">Ways from the page.</param>
    internal Markup Of(Cell cell, string source, Links links)
    {
        var anchor = CellPlace.Anchor(ShelvedNotebook.CellId(document, cell));
        return cell.Type switch
        {
            CellType.Markdown => Markup.Of($"<div class=\"cell prose\" id=\"{anchor}\">{HtmlMarkdown.Of(source, link)}</div>\n"),
            CellType.Code => Markup.Of($"<div class=\"cell\" id=\"{anchor}\">{Code(cell, anchor)}{cell.Outputs.Select(o => outputs.Of(o, links))}</div>\n"),
            _ => Markup.Empty,
        };
    }

    private Markup Code(Cell cell, string anchor)
    {
        var kernel = cell.Kernel ?? document.DefaultKernel ?? "";
        var language = kernel switch { "csharp" => "C#", "fsharp" => "F#", _ => kernel };
        var count = cell.ExecutionCount is { } n ? Markup.Of($" [{n}]") : Markup.Text(", not run");
        return Markup.If(cell.Source.Trim().Length > 0, () => Markup.Of($"""
            <a class="celladdress" href="#{anchor}" aria-label="Address of this cell">#</a><details class="code"><summary>{language} code{count}</summary>
            <pre tabindex="0" role="group" aria-label="Code"><code>{CodeMarkup.Of(cell.Source, kernel)}</code></pre></details>
            """));
    }
}
