using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Recount.Notebooks.Charts;

/// <summary>Text for plotly.js, which takes some tags and entities in a text for markup.</summary>
internal static partial class PlotText
{
    private const string Break = "<br>";

    private static readonly (double Least, string Word)[] Scales = [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")];

    /// <summary>Text that is drawn as it stands.</summary>
    internal static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>The same on lines of about so many letters.</summary>
    internal static string Wrap(string text, int width) => string.Join(Break, Lines(text, width).Select(Escape));

    /// <summary>Text as written before it was escaped and wrapped; marks for bold and italics fall away.</summary>
    internal static string Plain(string text) => WebUtility.HtmlDecode(Tags().Replace(text.Replace(Break, " "), ""));

    /// <summary>A number as it is read aloud: <c>700 million</c>, <c>34,000</c>, <c>15.8</c>.</summary>
    internal static string Number(double value)
    {
        foreach (var (least, word) in Scales)
        {
            if (Math.Abs(value) >= least && double.IsFinite(value))
            {
                return string.Create(CultureInfo.InvariantCulture, $"{value / least:0.####} {word}");
            }
        }

        return Digits(value);
    }

    /// <summary>A number in digits alone, with as many as tell something.</summary>
    internal static string Digits(double value)
    {
        var places = value == 0 || !double.IsFinite(value) ? 0 : Math.Clamp(5 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 12);
        return value.ToString("#,##0." + new string('#', places), CultureInfo.InvariantCulture);
    }

    internal static IEnumerable<string> Lines(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    [GeneratedRegex("</?(b|i|em|strong|sub|sup|span|a)( [^>]*)?>")]
    private static partial Regex Tags();
}
