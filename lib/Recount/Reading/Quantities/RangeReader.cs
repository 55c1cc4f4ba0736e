using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Joins two numerals into a range: "40% - 45%", "$10-12B", "between 2 and 3 million", "two or three".</summary>
internal static class RangeReader
{
    /// <summary>Reads the high end behind a low end that ends, with its unit, before <paramref name="at"/>.</summary>
    public static bool TryRead(in Segment s, in Numeral low, in Affix affix, in UnitReading unit, int at, int floor, out RangeEnd end)
    {
        if (!s.Has(at, Roles.RangeWord) && s[at].Kind != TokenKind.Sign)
        {
            end = default;
            return false;
        }

        end = new RangeEnd { Opener = -1 };
        if (low.Form is NumeralForm.Ordinal or NumeralForm.Vague || low.IsEndless || unit.Sort is UnitSort.Noun or UnitSort.Ratio && unit.Next > low.Next && !s.Is(at, W.And) && !s.Is(at, W.To) && !s.IsDash(at))
        {
            return false;
        }

        var opener = OpenerBefore(s, affix.First, floor);
        var high = at + 1;
        if (s.Entry(at).Text is "up" && s.Is(high, W.To) && unit.Sort == UnitSort.Measure && s.Is(opener, W.From))
        {
            at = high++;
        }

        if (IsHyphened(s, at))
        {
            at++;
            high = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        }
        else if (s.IsDash(at) || s.Is(at, '~'))
        {
            if (!IsEven(s, at) || s.IsDash(at + 1) || IsChained(s, affix.First))
            {
                return false;
            }
        }
        else if (s.Is(at, W.To) || s.Is(at, W.Through) || s.Is(at, W.Thru) || s.Is(at, W.Until))
        {
            var from = MoveRules.FromBefore(s, affix.First, floor);
            if (from >= 0 ? MoveRules.IsMove(s, from, floor) && !MoveRules.IsForecast(s, from, affix.First, low, unit, at) && !MoveRules.IsMoveOfRanges(s, from, affix, high) : MoveRules.IsMoveTo(s, affix.First, unit, affix.Currency))
            {
                return false;
            }

            end.Opener = s.Is(opener, W.From) ? opener : -1;
        }
        else if (s.Is(at, W.And) && s.Is(opener, W.Between))
        {
            end.Opener = opener;
        }
        else if (s.IsHyphen(at) || !s.Is(at, W.Or) || unit.Sort != UnitSort.None || low.HasPoint || affix.Currency is not null)
        {
            return false;
        }

        return TryReadHigh(s, high, ref end, affix) && RangeFit.Fits(s, low, affix, unit, at, ref end);
    }

    /// <summary>Finds "between" or "from" before a mention, past a hedge such as "about".</summary>
    public static int OpenerBefore(in Segment s, int first, int floor)
    {
        for (var at = first - 1; at >= floor && at >= first - 2; at--)
        {
            if (s.Is(at, W.Between) || s.Is(at, W.From))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsEven(in Segment s, int dash) =>
        s.IsGlued(dash) == s.IsGlued(dash + 1) && (s.IsGlued(dash) || s.GapBefore(dash) == 1);

    /// <summary>"Two-nought-six": a number that a hyphen joins to another before.</summary>
    private static bool IsChained(in Segment s, int first) => s.IsHyphen(first - 1) && s.IsGlued(first) && s.IsGlued(first - 1) && s.Has(first, Roles.Cardinal) && s.Has(first - 2, Roles.Cardinal);

    /// <summary>"Three-to-five-year", "20- to 30-minute": hyphens about the word that joins.</summary>
    private static bool IsHyphened(in Segment s, int hyphen) =>
        s.IsHyphen(hyphen) && s.IsGlued(hyphen) && s.Is(hyphen + 1, W.To) && (!s.IsGlued(hyphen + 1) || (s.IsHyphen(hyphen + 2) && s.IsGlued(hyphen + 2)));

    /// <summary>Reads the high end that begins at a token, with its currency.</summary>
    public static bool TryReadHigh(in Segment s, int at, ref RangeEnd end, in Affix affix)
    {
        // The second hedge of "between about 2 and about 3" stands inside the range.
        if (s.IsDash(at) && affix.IsNegative && s.IsGlued(at + 1))
        {
            end.IsNegative = true;
            at++;
        }

        if (s[at].IsWord && s.IsGlued(at + 1) && s.Is(at + 1, '$') && MoneyWords.OfPrefix(s.Text(at)) is { } country)
        {
            end.Currency = country;
            at += 2;
        }
        else if (s[at].Kind == TokenKind.Sign && MoneyWords.OfSign((char)s[at].Code) is { } signed)
        {
            var hasLetters = s[at + 1].IsWord && s.IsGlued(at + 1) && MoneyWords.OfPrefix(s.Text(at + 1)) is not null;
            end.Currency = hasLetters ? MoneyWords.OfPrefix(s.Text(at + 1)) : signed;
            at += hasLetters ? 2 : 1;
        }
        else if (affix.Currency is not null && s[at].IsWord && s[at + 1].IsDigits && s.GapBefore(at + 1) <= 1 && MoneyWords.OfLeadingCode(s.Text(at)) is { } code)
        {
            end.Currency = code;
            at++;
        }
        else if (s.Is(at, W.Minus) && affix.IsNegative)
        {
            end.IsNegative = true;
            at++;
        }

        return (s[at].IsDigits || s[at].IsWord || s[at].Kind == TokenKind.Vulgar)
            && NumeralReader.TryRead(s, at, new(true, affix.Currency is not null || end.Currency is not null), out end.High)
            && end.High.Form is NumeralForm.Cardinal or NumeralForm.Fraction && !end.High.IsEndless;
    }
}
