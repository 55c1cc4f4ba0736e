using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>
/// Currencies whose letters name other things as well, so that the number must show itself to be a sum: "R500m", "N250,000",
/// and "PS" where "£" was folded to ASCII, before an amount that no console has: "PS2.7m", "PS21,700".
/// </summary>
internal static class LetterCurrency
{
    private const string FoldedPound = "PS";
    private const int GroupLength = 3;

    /// <summary>The currency that a word against the digits of a sum is, or <c>null</c>.</summary>
    public static string? Of(in Segment s, int word) => OfWord(s, word) is { } currency && IsSum(s, word + 1) ? currency : null;

    /// <summary>The currency that a word against digits names, whatever they are, or <c>null</c>.</summary>
    public static string? OfWord(in Segment s, int word)
    {
        if (!s[word].IsUpper || s[word].Length > FoldedPound.Length || !s.IsGlued(word + 1) || !s[word + 1].IsDigits || (s.IsGlued(word) && (s[word - 1].IsWord || s[word - 1].IsDigits)))
        {
            return null;
        }

        return s.Text(word) switch
        {
            FoldedPound => "gbp",
            "R" => "zar",
            "N" => "ngn",
            "P" => "php",
            _ => null,
        };
    }

    private static bool IsSum(in Segment s, int digits)
    {
        var next = digits + 1;
        if (s.IsGlued(next) && (s.Is(next, '.') || s.Is(next, ',')) && s.IsGlued(next + 1) && s[next + 1].IsDigits)
        {
            if (s.Is(next, ',') && s[next + 1].Length == GroupLength)
            {
                return true;
            }

            next += 2;
        }

        return s.Has(next, Roles.Scale) || (s.IsGlued(next) && s.Has(next, Roles.ScaleSuffix) && !s[next].IsCapital);
    }
}
