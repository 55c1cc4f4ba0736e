using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>
/// Tells a comma that marks decimals, as South African papers print it, from one that parts the numbers of a list:
/// "1,3%", "R2,75m", "0,8", but not "days 1,3 and 5".
/// </summary>
internal static class DecimalComma
{
    private const int MostPlaces = 2;
    private const int MostWhole = 3;

    /// <summary>Whether the comma behind a run of digits marks the decimals that follow it.</summary>
    public static bool IsBehind(in Segment s, int first)
    {
        var places = first + 2;
        if (!s.Is(first + 1, ',') || !s.IsGlued(first + 1) || !s.IsGlued(places) || !s[places].IsDigits || s[places].Length > MostPlaces || s[first].Length > MostWhole)
        {
            return false;
        }

        return !IsChained(s, first, places + 1) && (IsNought(s, first) || IsPriced(s, first) || HasUnit(s, places + 1) || IsStated(s, first, places + 1));
    }

    /// <summary>More digits about the pair, or a bracket before it, make a list or a point of a plane.</summary>
    private static bool IsChained(in Segment s, int first, int next) =>
        (s.IsGlued(first) && (s.Is(first - 1, ',') || s.Is(first - 1, '.') || s.Is(first - 1, '(') || s.Is(first - 1, '[') || s.Is(first - 1, '/') || s.IsDash(first - 1)))
        || (s.IsGlued(next) && (s.Is(next, '.') || s.Is(next, ',') || s.IsDash(next)) && s.IsGlued(next + 1) && s[next + 1].IsDigits);

    private static bool IsNought(in Segment s, int first) => s.Text(first) is "0";

    private static bool IsPriced(in Segment s, int first) =>
        CurrencyBefore.SignOf(s, first - 1) is not null || (s.IsGlued(first) && s[first - 1].IsWord && LetterCurrency.OfWord(s, first - 1) is not null);

    /// <summary>"1,3%", "1,3 per cent", "2,5 million", "2,75m", "1,85m", "2,5 kg".</summary>
    private static bool HasUnit(in Segment s, int next) =>
        s.Is(next, '%') || s.Is(next, W.Percent) || s.Is(next, W.Percentage) || (s.Is(next, W.Per) && s.Is(next + 1, W.Cent)) || s.Has(next, Roles.Scale | Roles.Unit) || (s.IsGlued(next) && s.Has(next, Roles.ScaleSuffix | Roles.GluedUnit));

    /// <summary>"The mean was 4,6.": a verb states one number, with nothing behind it.</summary>
    private static bool IsStated(in Segment s, int first, int next) =>
        s.IsSpaced(first) && s.Entry(first - 1).Text is "is" or "was" && (s[next].Kind == TokenKind.None || (s.Is(next, '.') && s.IsGlued(next) && !s.IsGlued(next + 1)));
}
