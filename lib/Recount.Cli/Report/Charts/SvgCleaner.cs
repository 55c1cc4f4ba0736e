using System.Collections.Frozen;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Recount.Cli.Report.Charts;

/// <summary>Cleans an SVG image that a notebook holds: shapes, text and gradients stay, everything else goes.</summary>
/// <remarks>Pages show it as an image, where nothing in it could run anyway; it may also be opened by itself.</remarks>
internal static class SvgCleaner
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Links = "http://www.w3.org/1999/xlink";

    private static readonly FrozenSet<string> Elements = new[]
    {
        "circle", "clipPath", "defs", "desc", "ellipse", "g", "image", "line", "linearGradient", "marker", "mask", "path", "pattern",
        "polygon", "polyline", "radialGradient", "rect", "stop", "svg", "symbol", "text", "textPath", "title", "tspan", "use",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The clean image; null where the text is no SVG.</summary>
    internal static string? Clean(string svg)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var root = XElement.Load(reader);
            if (root.Name != XName.Get("svg", Namespace))
            {
                return null;
            }

            Clean(root);
            var text = new StringBuilder();
            using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = false, NewLineHandling = NewLineHandling.None }))
            {
                root.Save(writer);
            }

            return text.Append('\n').ToString();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void Clean(XElement element)
    {
        foreach (var node in element.Nodes().ToList())
        {
            if (node is XElement child && child.Name.NamespaceName == Namespace && Elements.Contains(child.Name.LocalName))
            {
                Clean(child);
            }
            else if (node is not XText)
            {
                node.Remove();
            }
        }

        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && !IsAllowed(element, a)).ToList())
        {
            attribute.Remove();
        }
    }

    private static bool IsAllowed(XElement element, XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        return (attribute.Name.NamespaceName, name) switch
        {
            ("", "href") or (Links, "href") => attribute.Value.StartsWith('#')
                || (element.Name.LocalName == "image" && attribute.Value.StartsWith("data:image/png;base64,", StringComparison.Ordinal)),
            ("", _) => !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && PointsInside(attribute.Value),
            (var space, "space") => space == XNamespace.Xml.NamespaceName,
            _ => false,
        };
    }

    // url(…) may name a part of the same image and nothing else.
    private static bool PointsInside(string value)
    {
        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!value.AsSpan(at + 4).TrimStart("'\" ").StartsWith("#"))
            {
                return false;
            }
        }

        return !value.Contains("@import", StringComparison.OrdinalIgnoreCase) && !value.Contains('\\');
    }
}
