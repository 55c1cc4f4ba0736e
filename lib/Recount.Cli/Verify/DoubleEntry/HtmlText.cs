using System.Net;
using System.Text.RegularExpressions;

namespace Recount.Cli.Verify.DoubleEntry;

/// <summary>The words of a piece of HTML.</summary>
internal static partial class HtmlText
{
    /// <summary>The text that a reader sees, its white space folded.</summary>
    internal static string Of(string html) => Folded(WebUtility.HtmlDecode(Tag().Replace(html, "")));

    /// <summary>Whether a text stands in the HTML, however it is marked up.</summary>
    internal static bool Holds(string html, string text) => Of(html).Contains(Folded(text), StringComparison.Ordinal);

    private static string Folded(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("<style.*?</style>|<script.*?</script>|<[^>]*>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
