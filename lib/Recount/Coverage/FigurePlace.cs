namespace Recount.Coverage;

/// <summary>Finds printed figures and hedges in a text as wholes: "49%" does not stand in "149%", nor "over" in "moreover".</summary>
internal static class FigurePlace
{
    private static readonly string[] Denials = ["not", "never", "no", "hardly"];

    /// <summary>Where a figure stands as a whole, at or after <paramref name="from"/>; -1 for nowhere.</summary>
    internal static int Find(string text, string figure, int from)
    {
        var at = text.IndexOf(figure, from, StringComparison.Ordinal);
        while (at >= 0 && !IsWhole(text, at, at + figure.Length))
        {
            at = text.IndexOf(figure, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    /// <summary>Where words stand last as wholes, at or after <paramref name="from"/>; -1 for nowhere.</summary>
    internal static int FindLast(string text, string words, int from)
    {
        var at = text.LastIndexOf(words, StringComparison.Ordinal);
        while (at > 0 && !IsWhole(text, at, at + words.Length))
        {
            at = text.LastIndexOf(words, at - 1, StringComparison.Ordinal);
        }

        return at >= from ? at : -1;
    }

    /// <summary>Whether the word before a place denies what follows: "not over 300".</summary>
    internal static bool IsDenied(string text, int at)
    {
        var before = text[..at].TrimEnd();
        return Denials.Contains(before[(before.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsWhole(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        var next = end + 1 < text.Length ? text[end + 1] : ' ';
        var startsNumber = char.IsAsciiDigit(text[start]);
        return !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(text[start]))
            && !(startsNumber && (before is '-' or '+' or '−' or '±' || char.GetUnicodeCategory(before) is System.Globalization.UnicodeCategory.CurrencySymbol))
            && !(startsNumber && before is '.' or ',' && start > 1 && char.IsAsciiDigit(text[start - 2]))
            && !(char.IsLetterOrDigit(after) && char.IsLetterOrDigit(text[end - 1]))
            && after is not '%'
            && !(after is '.' or ',' && char.IsAsciiDigit(next) && char.IsAsciiDigit(text[end - 1]));
    }
}
