namespace Recount.Coverage;

/// <summary>Finds printed figures and hedges in a text as wholes: "49%" does not stand in "149%", nor "over" in "moreover".</summary>
internal static class FigurePlace
{
    /// <summary>How far before a figure its hedge may begin.</summary>
    internal const int HedgeReach = 60;

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

    /// <summary>
    /// Whether a hedge stands before a figure, within reach, not before <paramref name="from"/> and not denied; or directly
    /// behind it ("300 or more").
    /// </summary>
    internal static bool HasHedge(string text, int from, int start, int end, string hedge)
    {
        if (hedge.Length == 0)
        {
            return true;
        }

        var at = FindLast(text[..start], hedge, Math.Max(from, start - HedgeReach));
        return at >= 0 ? !IsDenied(text, at) : text.AsSpan(end).TrimStart().StartsWith(hedge, StringComparison.Ordinal);
    }

    // Where words stand last as wholes, at or after a place; -1 for nowhere.
    private static int FindLast(string text, string words, int from)
    {
        var at = text.LastIndexOf(words, StringComparison.Ordinal);
        while (at > 0 && !IsWhole(text, at, at + words.Length))
        {
            at = text.LastIndexOf(words, at - 1, StringComparison.Ordinal);
        }

        return at >= from ? at : -1;
    }

    // Whether the word before a place denies what follows: "not over 300".
    private static bool IsDenied(string text, int at)
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
