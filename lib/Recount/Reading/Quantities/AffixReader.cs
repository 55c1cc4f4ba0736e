using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Reads signs and currencies before a numeral.</summary>
internal static class AffixReader
{
    private const int LongestLone = 6;

    /// <summary>Reads back from a numeral's first token, no further than <paramref name="floor"/>.</summary>
    public static Affix Read(in Segment s, int numeral, int floor)
    {
        var affix = new Affix { First = numeral, NumFirst = numeral };
        ReadSign(s, ref affix, floor);
        var behind = affix.First;
        CurrencyBefore.Read(s, ref affix, floor);
        (affix.CurrencyFirst, affix.CurrencyNext) = (affix.First, affix.IsBracketed ? behind - 1 : behind);
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

        if (s.Is(at, W.Minus) && s.Is(at - 1, W.Or) && s.Is(at - 2, W.Plus) && at - 2 >= floor)
        {
            affix.IsPlusMinus = true;
            Take(ref affix, at - 2);
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

        return !s.IsGlued(at) || CurrencyBefore.SignOf(s, at - 1) is not null || s.Is(at - 1, '(') || s.Is(at - 1, '[') || s.Is(at - 1, '"') || s.Is(at - 1, '“') || s.Is(at - 1, '>') || s.Is(at - 1, '<');
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
}
