using System.Text;

namespace Recount.Cli.Report.Html;

/// <summary>Encodes text for HTML, good for element content and for attributes in double quotes.</summary>
internal static class HtmlText
{
    internal static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0 && !text.Any(IsForbidden))
        {
            return text;
        }

        var html = new StringBuilder(text.Length + 16);
        AppendEncoded(html, text);
        return html.ToString();
    }

    internal static void AppendEncoded(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(IsForbidden(c) ? '\uFFFD' : c),
            };
        }
    }

    // Control characters are no HTML, and marks that turn the direction of text could make a figure read otherwise.
    private static bool IsForbidden(char c) =>
        (c < ' ' && c is not ('\n' or '\t' or '\r')) || c is '\u007F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
