using System.Text.RegularExpressions;
using Recount.Cli.Verify.DoubleEntry;

namespace Recount.Cli.Verify.Rerun;

/// <summary>Takes rendered HTML apart into data: the cells of its tables, and the words around them.</summary>
internal static partial class HtmlTables
{
    /// <summary>The tables, each as rows of cells.</summary>
    internal static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Of(string html) =>
    [
        .. Table().Matches(html).Select(table => (IReadOnlyList<IReadOnlyList<string>>)
        [
            .. Row().Matches(table.Value).Select(row => (IReadOnlyList<string>)
                [.. Cell().Matches(row.Value).Select(cell => HtmlText.Of(cell.Groups[1].Value))]),
        ]),
    ];

    /// <summary>What a reader sees outside of tables.</summary>
    internal static string Words(string html) => HtmlText.Of(Table().Replace(html, " "));

    [GeneratedRegex("<table\\b.*?</table>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Table();

    [GeneratedRegex("<tr\\b.*?</tr>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex("<t[dh]\\b[^>]*>(.*?)</t[dh]>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
