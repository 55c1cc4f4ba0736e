using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>The high end of a range.</summary>
internal struct RangeEnd
{
    /// <summary>The numeral of the high end.</summary>
    public Numeral High;

    /// <summary>The currency before the high end.</summary>
    public string? Currency;

    /// <summary>The high end is below nought.</summary>
    public bool IsNegative;

    /// <summary>The power of ten that the low end takes from the high one.</summary>
    public int SharedPower;

    /// <summary>The word before the low end that opened the range, or -1.</summary>
    public int Opener;
}

/// <summary>Joins two numerals into a range: "40% - 45%", "$10-12B", "between 2 and 3 million", "two or three".</summary>
internal static class RangeReader
{
    private const int ChangeSearch = 7;
    private const int FromSearch = 4;
    private const decimal MostDoubled = 1000;
    private const decimal MostStep = 1.5m;

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
            if (!IsEven(s, at) || s.IsDash(at + 1))
            {
                return false;
            }
        }
        else if (s.Is(at, W.To) || s.Is(at, W.Through) || s.Is(at, W.Thru) || s.Is(at, W.Until))
        {
            var from = FromBefore(s, affix.First, floor);
            if (from >= 0 ? IsMove(s, from, floor) && !IsForecast(s, from, affix.First, low, unit, at) && !IsMoveOfRanges(s, from, affix, high) : IsMoveTo(s, affix.First, unit, affix.Currency))
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

        return TryReadHigh(s, high, ref end, affix) && Fits(s, low, affix, unit, at, ref end);
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

    /// <summary>Finds "from" a few words before a mention: "from the current 30%".</summary>
    private static int FromBefore(in Segment s, int first, int floor)
    {
        for (var at = first - 1; at >= floor && at >= first - FromSearch && s[at].IsWord; at--)
        {
            if (s.Is(at, W.From))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsEven(in Segment s, int dash) =>
        s.IsGlued(dash) == s.IsGlued(dash + 1) && (s.IsGlued(dash) || s.GapBefore(dash) == 1);

    /// <summary>"Rose from 3% to 5%" states two levels, not a range.</summary>
    private static bool IsMove(in Segment s, int from, int floor)
    {
        for (var at = from - 1; at >= floor && at >= from - ChangeSearch; at--)
        {
            if (s.Has(at, Roles.Change))
            {
                return true;
            }

            if (s.Is(at, ';') || s.Is(at, ':') || (s.Is(at, '.') && s.IsSpaced(at + 1)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Three-to-five-year", "20- to 30-minute": hyphens about the word that joins.</summary>
    private static bool IsHyphened(in Segment s, int hyphen) =>
        s.IsHyphen(hyphen) && s.IsGlued(hyphen) && s.Is(hyphen + 1, W.To) && (!s.IsGlued(hyphen + 1) || (s.IsHyphen(hyphen + 2) && s.IsGlued(hyphen + 2)));

    /// <summary>"From 4 to 6 per cent to 2 to 3 per cent": a move from one range to another.</summary>
    private static bool IsMoveOfRanges(in Segment s, int from, in Affix affix, int high)
    {
        var end = new RangeEnd { Opener = -1 };
        if (from != affix.First - 1 || !TryReadHigh(s, high, ref end, affix))
        {
            return false;
        }

        var to = UnitReader.Read(s, end.High, end.Currency is not null).Next;
        return s.Is(to, W.To) && TryReadHigh(s, to + 1, ref end, affix)
            && s.Is(UnitReader.Read(s, end.High, end.Currency is not null).Next, W.To) && s.IsNumeralAt(UnitReader.Read(s, end.High, end.Currency is not null).Next + 1);
    }

    /// <summary>"Cut from the $89 to $93 billion it had hoped for": behind an article, and with the scale said once, a range.</summary>
    private static bool IsForecast(in Segment s, int from, int first, in Numeral low, in UnitReading unit, int connector)
    {
        if (!s.Is(from + 1, W.The) || from + 2 < first - 1 || low.Power > 0 || unit.Sort != UnitSort.None)
        {
            return false;
        }

        var at = s[connector + 1].Kind == TokenKind.Sign ? connector + 2 : connector + 1;
        at = s.Is(at + 1, '.') && s[at + 2].IsDigits ? at + 2 : at;
        return s.Has(at + 1, Roles.Scale | Roles.ScaleSuffix);
    }

    /// <summary>"Shares fell 3 to 52" states a change and a level.</summary>
    private static bool IsMoveTo(in Segment s, int first, in UnitReading unit, string? currency) =>
        (currency is not null && s.Is(first - 1, W.By)) || (unit.Sort is UnitSort.None or UnitSort.Money || currency is not null) && s.Has(first - 1, Roles.Change | Roles.Contest) && !s.Has(first - 1, Roles.Stop & Roles.LabelWord);

    private static bool TryReadHigh(in Segment s, int at, ref RangeEnd end, in Affix affix)
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

    private static bool Fits(in Segment s, in Numeral low, in Affix affix, in UnitReading unit, int connector, ref RangeEnd end)
    {
        var high = end.High;
        if ((end.Currency is not null && affix.Currency is null) || (end.Currency is not null && end.Currency != affix.Currency && affix.Currency != "usd" && end.Currency != "usd"))
        {
            return false;
        }

        if (low.Power == 0 && high.Power > 0 && low.Value < high.Unscaled && unit.Sort is UnitSort.None)
        {
            end.SharedPower = high.Power;
        }
        else if (low.Power == 0 && high.Power > 0 && low.Value < ScaledDown(high) && unit.Sort is UnitSort.None)
        {
            end.SharedPower = high.Power;
        }

        var lowValue = low.Value.Times(Amount.PowerOfTen(end.SharedPower));
        lowValue = affix.IsNegative ? lowValue.Negated() : lowValue;
        var isNegative = end.IsNegative || (affix.IsNegative && s.IsDash(connector) && !end.IsNegative && low.Value > high.Value);
        end.IsNegative = isNegative;
        var highValue = isNegative ? high.Value.Negated() : high.Value;
        if (!(lowValue < highValue) && !(affix.IsNegative && isNegative))
        {
            return false;
        }

        // "Two or three" is a range, "5 or 100" a choice.
        if (s.Is(connector, W.Or) && !IsNeighbour(lowValue, highValue))
        {
            return false;
        }

        // A unit at the low end must stand at the high end too.
        if (unit.Sort == UnitSort.None)
        {
            return !IsGluedChain(s, high.Next) || !s.IsDash(connector);
        }

        var highUnit = UnitReader.Read(s, high, end.Currency is not null || affix.Currency is not null);
        return highUnit.Name == unit.Name && !(unit.Sort == UnitSort.Noun && end.Opener < 0);
    }

    /// <summary>Digits joined by more than one hyphen are a date, a record or a telephone number.</summary>
    private static bool IsGluedChain(in Segment s, int at) => s.IsDash(at) && s.IsGlued(at) && s[at + 1].IsDigits && s.IsGlued(at + 1);

    private static Amount ScaledDown(in Numeral high) =>
        high.Value.Over(Amount.PowerOfTen(high.Power)) ?? high.Value;

    private static bool IsNeighbour(Amount low, Amount high) =>
        low.AsDecimal is { } from && high.AsDecimal is { } to && from > 0 && to <= (from < MostDoubled ? (from * 2) + 1 : from * MostStep);
}
