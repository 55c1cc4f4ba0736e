using Markdig;

namespace Recount.Cli.Report.Html;

/// <summary>Writes Markdown as HTML; whatever HTML stands in it stays text.</summary>
internal static class HtmlMarkdown
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseFootnotes().UseAutoLinks().Build();

    /// <summary>The HTML of a Markdown text, cleaned as everything is that comes from a notebook.</summary>
    internal static Markup Of(string markdown) => HtmlCleaner.Clean(Markdown.ToHtml(markdown, Pipeline));
}
