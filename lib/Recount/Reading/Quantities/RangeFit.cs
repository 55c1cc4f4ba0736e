using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Tells whether two numerals can be the ends of one range, and what they share.</summary>
internal static class RangeFit
{
    private const decimal MostDoubled = 1000;
    private const decimal MostStep = 1.5m;

    /// <summary>Whether the ends make a range; settles what the low end takes from the high one.</summary>
    public static bool Fits(in Segment s, in Numeral low, in Affix affix, in UnitReading unit, int connector, ref RangeEnd end)
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
