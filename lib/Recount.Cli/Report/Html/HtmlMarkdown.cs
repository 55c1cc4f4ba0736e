using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Recount.Cli.Report.Html;

/// <summary>Writes Markdown as HTML; whatever HTML stands in it stays text.</summary>
internal static class HtmlMarkdown
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseFootnotes().UseAutoLinks().Build();

    /// <summary>The HTML of a Markdown text, cleaned as everything is that comes from a notebook.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="link">Leads relative links to where their targets stand in the site; null for what has no place there.</param>
    internal static Markup Of(string markdown, Func<string, string?>? link = null)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var found in document.Descendants<LinkInline>())
        {
            found.Url = found.Url is { } url && !WebAddress.IsWeb(url) ? link?.Invoke(url) ?? url : found.Url;
        }

        return HtmlCleaner.Clean(document.ToHtml(Pipeline));
    }

    /// <summary>The headings of a text with their levels, without markup.</summary>
    internal static IEnumerable<(int Level, string Text)> Headings(string markdown) => Markdown.Parse(markdown, Pipeline)
        .Descendants<HeadingBlock>()
        .Select(h => (h.Level, Text: PlainText(h.Inline)))
        .Where(h => h.Text.Length > 0);

    /// <summary>The first paragraph of a text, without markup; empty where it has none.</summary>
    internal static string FirstParagraph(string markdown) => Markdown.Parse(markdown, Pipeline)
        .OfType<ParagraphBlock>().Select(p => PlainText(p.Inline)).FirstOrDefault() ?? "";

    private static string PlainText(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString().Trim();
    }
}
