using System.Collections.Frozen;
using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Recount.Cli.Report.Html;

/// <summary>Cleans HTML that somebody else made: what is not on the list of what is allowed goes.</summary>
/// <remarks>
/// The HTML is parsed as a browser parses it and written anew from the tree, so nothing that one parser reads otherwise than
/// another gets through. Elements that only frame their content lose their tags, those whose content is no text (scripts,
/// styles, frames, forms, foreign vocabularies) go whole. Ids and names go too: a notebook must not take the place of a
/// page's own anchors.
/// </remarks>
internal static class HtmlCleaner
{
    private static readonly FrozenSet<string> Elements = new[]
    {
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div",
        "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "mark", "ol",
        "p", "pre", "q", "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
        "thead", "time", "tr", "u", "ul", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Dropped = new[]
    {
        "audio", "base", "button", "canvas", "datalist", "embed", "fieldset", "form", "frame", "frameset", "head", "iframe", "input",
        "link", "map", "math", "meta", "noembed", "noframes", "noscript", "object", "optgroup", "option", "output", "param",
        "plaintext", "script", "select", "slot", "source", "style", "svg", "template", "textarea", "title", "track", "video", "xmp",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attributes =
        new[] { "colspan", "datetime", "headers", "lang", "rowspan", "scope", "span", "start", "title", "value" }
            .ToFrozenSet(StringComparer.Ordinal);

    // The classes that our own formatters use; all others could borrow the look of the page's own parts.
    private const string ClassPrefix = "recount-";
    private const string RightAligned = "recount-number";
    private const string Day = "recount-day";

    /// <summary>The HTML with everything that is not allowed taken out.</summary>
    internal static Markup Clean(string html)
    {
        // No browsing context with loaders and no scripting: parsing never fetches or runs anything.
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false }, BrowsingContext.New(Configuration.Default));
        var document = parser.ParseDocument("<!DOCTYPE html><html><body></body></html>");
        var body = document.Body!;
        body.InnerHtml = html;
        Clean(body);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var node in body.ChildNodes)
        {
            node.ToHtml(text, HtmlMarkupFormatter.Instance);
        }

        return new Markup(text.ToString());
    }

    private static void Clean(INode parent)
    {
        foreach (var node in parent.ChildNodes.ToArray())
        {
            if (node is IElement element && element is not IHtmlUnknownElement && Elements.Contains(element.LocalName)
                && element.NamespaceUri == NamespaceNames.HtmlUri)
            {
                CleanAttributes(element);
                Clean(element);
                Keep(Headed(element));
            }
            else if (node is IElement other && !Dropped.Contains(other.LocalName) && other.NamespaceUri == NamespaceNames.HtmlUri)
            {
                Clean(other);
                other.Replace([.. other.ChildNodes]);
            }
            else if (node is not IText)
            {
                parent.RemoveChild(node);
            }
        }
    }

    // A corner without a name heads nothing.
    private static IElement Headed(IElement element)
    {
        if (element.LocalName != "th" || element.TextContent.Trim().Length > 0)
        {
            return element;
        }

        var corner = element.Owner!.CreateElement("td");
        element.Replace(corner);
        return corner;
    }

    // A day is not broken at its hyphens.
    private static void Keep(IElement element)
    {
        if (element.LocalName == "td" && !element.HasAttribute("class")
            && DateOnly.TryParseExact(element.TextContent.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            element.SetAttribute("class", Day);
        }
    }

    private static void CleanAttributes(IElement element)
    {
        // Formatters align columns of numbers by a style; that much of it is kept, as a class.
        if (element.GetAttribute("style") is { } style && style.Contains("text-align:right", StringComparison.Ordinal))
        {
            element.SetAttribute("class", RightAligned);
        }

        foreach (var attribute in element.Attributes.ToArray())
        {
            var kept = attribute.NamespaceUri is null && attribute.Name switch
            {
                "href" => element.LocalName == "a" && IsPlainLink(attribute.Value),
                "class" => false,
                "open" => element.LocalName == "details",
                var name => Attributes.Contains(name),
            };
            if (attribute.Name == "class")
            {
                var classes = attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Where(c => c.StartsWith(ClassPrefix, StringComparison.Ordinal) && c.All(l => char.IsAsciiLetterOrDigit(l) || l == '-'))
                    .ToList();
                kept = classes.Count > 0;
                attribute.Value = string.Join(' ', classes);
            }

            if (!kept)
            {
                element.RemoveAttribute(attribute.NamespaceUri, attribute.LocalName);
            }
        }
    }

    // Web pages, places on the same page, and pages beside it.
    private static bool IsPlainLink(string address) =>
        WebAddress.IsWeb(address) || (address.Length > 1 && address[0] == '#')
        || (address.EndsWith(".html", StringComparison.Ordinal) && address[..^5].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
}
