using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>What stands before a numeral and belongs to it.</summary>
internal struct Affix
{
    /// <summary>The first token of the mention.</summary>
    public int First;

    /// <summary>The first token of the numeral with its sign.</summary>
    public int NumFirst;

    /// <summary>The currency of a sign or code before the numeral.</summary>
    public string? Currency;

    /// <summary>The numeral is below nought.</summary>
    public bool IsNegative;

    /// <summary>A plus sign stands before.</summary>
    public bool HasPlus;

    /// <summary>The sign "±" stands before.</summary>
    public bool IsPlusMinus;

    /// <summary>The numeral stands in brackets behind its currency sign, as accountants write losses.</summary>
    public bool IsBracketed;
}

/// <summary>Reads signs and currencies before a numeral.</summary>
internal static class AffixReader
{
    private const int LongestLone = 6;

    /// <summary>Reads back from a numeral's first token, no further than <paramref name="floor"/>.</summary>
    public static Affix Read(in Segment s, int numeral, int floor)
    {
        var affix = new Affix { First = numeral, NumFirst = numeral };
        ReadSign(s, ref affix, floor);
        ReadCurrency(s, ref affix, floor);
        if (affix is { Currency: not null, IsNegative: false, HasPlus: false })
        {
            var numFirst = affix.NumFirst;
            ReadSign(s, ref affix, floor);
            affix.NumFirst = numFirst;
        }

        return affix;
    }

    private static void ReadSign(in Segment s, ref Affix affix, int floor)
    {
        var at = affix.First - 1;
        if (at < floor)
        {
            return;
        }

        if (s.IsHyphen(at) && s.IsGlued(at) && s.IsGlued(affix.First) && at - 1 >= floor && s.Is(at - 1, W.Minus))
        {
            affix.IsNegative = true;
            Take(ref affix, at - 1);
            return;
        }

        if (s.Is(at, W.Minus) || s.Is(at, W.Negative))
        {
            affix.IsNegative = at > floor || at == 0 || !s[at - 1].IsDigits;
            Take(ref affix, affix.IsNegative ? at : affix.First);
            return;
        }

        if (at == 0 && s.IsDash(at) && s.IsSpaced(affix.First) && IsOnlyNumber(s, affix.First))
        {
            affix.IsNegative = true;
            Take(ref affix, at);
            return;
        }

        if (!s.IsGlued(affix.First) || s[at].Kind != TokenKind.Sign || !IsFree(s, at, floor))
        {
            return;
        }

        affix.IsNegative = s.IsDash(at);
        affix.HasPlus = s.Is(at, '+');
        affix.IsPlusMinus = s.Is(at, '±');
        if (affix.IsNegative || affix.HasPlus || affix.IsPlusMinus)
        {
            Take(ref affix, at);
        }
    }

    /// <summary>A sign belongs to its number only where nothing is glued before it but an opening bracket or quote.</summary>
    private static bool IsFree(in Segment s, int at, int floor)
    {
        if (at == floor && at > 0 && !s.Is(at - 1, ',') && !s.Is(at - 1, '.') && !s.Is(at - 1, ';'))
        {
            // The mention before ended here: the dash parts two numbers.
            return !s.IsDash(at) || !s.IsGlued(at);
        }

        return !s.IsGlued(at) || SignOf(s, at - 1) is not null || s.Is(at - 1, '(') || s.Is(at - 1, '[') || s.Is(at - 1, '"') || s.Is(at - 1, '“') || s.Is(at - 1, '>') || s.Is(at - 1, '<');
    }

    /// <summary>Whether a line holds nothing but a number from a token on: "- 10 k".</summary>
    private static bool IsOnlyNumber(in Segment s, int at)
    {
        if (s.Count - at > LongestLone)
        {
            return false;
        }

        for (; at < s.Count; at++)
        {
            if (!s[at].IsDigits && !s.Is(at, '/') && !s.Has(at, Roles.Scale | Roles.ScaleSuffix) && !(s.IsGlued(at) && (s.Is(at, '.') || s.Is(at, ',')) && s.IsGlued(at + 1)))
            {
                return false;
            }
        }

        return true;
    }

    private static void Take(ref Affix affix, int first)
    {
        affix.First = first;
        affix.NumFirst = first;
    }

    private static void ReadCurrency(in Segment s, ref Affix affix, int floor)
    {
        var at = affix.First - 1;
        if (at < floor)
        {
            return;
        }

        if (s.Is(at, '(') && s.IsGlued(at) && s.IsGlued(affix.First) && at - 1 >= floor && SignOf(s, at - 1) is not null)
        {
            affix.IsBracketed = true;
            at--;
        }

        if (SignOf(s, at) is { } signed && s.GapBefore(at + 1) <= 1)
        {
            affix.Currency = signed;
            affix.First = at;
            ReadCountry(s, ref affix, floor);
            return;
        }

        if (s[at].IsWord && s.IsGlued(affix.First) && s.IsGlued(at) && at - 1 >= floor && s.Is(at - 1, '$') && MoneyWords.OfPrefix(s.Text(at)) is { } behindSign)
        {
            affix.Currency = behindSign;
            affix.First = at - 1;
            return;
        }

        if (s.Is(at, '=') && s.IsGlued(at) && s.IsGlued(affix.First) && at - 1 >= floor && s.Text(at - 1) is "Y")
        {
            // Where "¥" was folded to ASCII.
            affix.Currency = "jpy";
            affix.First = at - 1;
            return;
        }

        if (affix.First == at + 1 && s.IsGlued(affix.First) && FoldedPound.IsAt(s, at))
        {
            affix.Currency = "gbp";
            affix.First = at;
            return;
        }

        var code = s.Is(at, '.') && s.IsGlued(at) && at - 1 >= floor && s.Text(at - 1) is "Rs" ? at - 1 : at;
        if (s[code].IsCapital && code >= floor && !s.Is(code - 1, '/') && s.GapBefore(affix.First) <= 1 && MoneyWords.OfLeadingCode(s.Text(code)) is { } leading)
        {
            affix.Currency = leading;
            affix.First = code;
        }
    }

    private static void ReadCountry(in Segment s, ref Affix affix, int floor)
    {
        var letters = affix.First - 1;
        var isLetter = s[letters].Length == 1 && s[letters - 1].IsWord && !s[letters - 1].IsCapital && !s.Has(letters - 1, Roles.LabelWord);
        var isAgainst = s.IsGlued(affix.First) || (s.GapBefore(affix.First) == 1 && isLetter && s.Text(letters) is "C" or "S" or "A") || (s.GapBefore(affix.First) == 1 && s[letters].Length == 2 && s.Text(letters) is "US" or "HK" or "NZ" or "NT");
        if (letters >= floor && s[letters].IsWord && isAgainst && MoneyWords.OfPrefix(s.Text(letters)) is { } code
            && (affix.Currency is "usd" || code is "cny"))
        {
            affix.Currency = code;
            affix.First = letters;
        }
    }

    private static string? SignOf(in Segment s, int at) =>
        s[at].Kind == TokenKind.Sign ? MoneyWords.OfSign((char)s[at].Code) : null;
}
