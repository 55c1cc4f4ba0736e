using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Numbers that give only an order of size: "hundreds of", "dozens", "several thousand"; and "a dozen", "a couple".</summary>
internal static class VagueNumeral
{
    /// <summary>Reads the vague number that begins at a token.</summary>
    public static bool TryRead(in Segment s, int first, out Numeral numeral)
    {
        numeral = new Numeral { First = first, InWords = true, Form = NumeralForm.Vague };
        var entry = s.Entry(first);
        if (entry.Is(Roles.PluralScale))
        {
            return TryReadPlural(s, first, ref numeral);
        }

        if (entry.Is(Roles.Scale))
        {
            return TryReadBareScale(s, first, ref numeral);
        }

        var at = s.Is(first, W.A) ? first + 1 : first;
        entry = s.Entry(at);
        if (!entry.Is(Roles.Collective) || (s.Is(at, W.Couple) && (at == first || !IsCount(s, at + 1))))
        {
            return false;
        }

        if (at == first && !s.Is(at, W.Dozens) && !s.Is(at, W.Scores) && !s.Is(at - 1, W.Few) && !s.Is(at - 1, W.Several))
        {
            return false;
        }

        if (s.Is(at, W.Scores) && !s.Is(at + 1, W.Of_))
        {
            return false;
        }

        var isPlural = s.Is(at, W.Dozens) || s.Is(at, W.Scores);
        numeral.Value = new(entry.Value);
        numeral.Next = at + 1;
        numeral.Form = isPlural ? NumeralForm.Vague : NumeralForm.Cardinal;
        if (s.Is(at, W.Couple) && s.Is(at + 1, W.Of_) && s.Has(at + 2, Roles.Scale))
        {
            numeral.Scale(s.Entry(at + 2).Power, at + 3);
        }

        numeral.Unscaled = numeral.Value;
        return true;
    }

    /// <summary>"A couple of weeks" is two; "a couple" of people is a pair, and counts nothing.</summary>
    private static bool IsCount(in Segment s, int at) => s.Is(at, W.Of_) || s.Has(at, Roles.TimeUnit | Roles.Scale);

    private static bool TryReadPlural(in Segment s, int first, ref Numeral numeral)
    {
        if (s[first - 1].IsDigits && s.Entry(first).Power == 2 && s.IsSpaced(first))
        {
            // "32 hundreds" of a batsman.
            return false;
        }

        if (s.Is(first, W.Tens) && !(s.Is(first + 1, W.Of_) && s.Has(first + 2, Roles.PluralScale)))
        {
            return false;
        }

        var power = s.Entry(first).Power;
        var at = first + 1;
        while (s.Is(at, W.Of_) && s.Has(at + 1, Roles.PluralScale) && power < 60)
        {
            power += s.Entry(at + 1).Power;
            at += 2;
        }

        numeral.Value = Amount.PowerOfTen(power);
        numeral.Unscaled = numeral.Value;
        numeral.Next = at;
        return true;
    }

    private static bool TryReadBareScale(in Segment s, int first, ref Numeral numeral)
    {
        var isVague = s.Is(first - 1, W.Few) || s.Is(first - 1, W.Several) || s.Is(first - 1, W.Many);
        var isCompound = s.IsHyphen(first + 1) && s.IsGlued(first + 1) && s[first + 2].IsWord && !s.IsHyphen(first - 1);
        if (!isVague && !isCompound && !s.Has(first + 1, Roles.Scale | Roles.Currency))
        {
            return false;
        }

        numeral.Form = isVague ? NumeralForm.Vague : NumeralForm.Cardinal;
        numeral.Value = new Amount(1);
        var at = first;
        while (s.Has(at, Roles.Scale) && at < first + 3)
        {
            numeral.Scale(s.Entry(at).Power, at + 1);
            at++;
        }

        numeral.Unscaled = numeral.Value;
        return true;
    }
}
