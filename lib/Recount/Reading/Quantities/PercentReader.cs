using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Percent, percentage points and basis points.</summary>
internal static class PercentReader
{
    private const string Percent = "percent";
    private const string PercentagePoints = "percentage_points";
    private const string BasisPoints = "basis_points";

    /// <summary>Reads the unit behind a numeral.</summary>
    public static bool TryRead(in Segment s, in Numeral numeral, out UnitReading unit)
    {
        var at = numeral.Next;
        if (s.Is(at, '%') || s.Is(at, '％'))
        {
            var points = WordNumeral.Joined(s, at + 1);
            unit = IsPoint(s, points) ? new(UnitSort.Points, PercentagePoints, points + 1) : new(UnitSort.Percent, Percent, at + 1);
            return s.GapBefore(at) <= 1;
        }

        at = WordNumeral.Joined(s, at);
        if (numeral.Form == NumeralForm.Fraction && s.Is(at, W.Of_) && s.Is(at + 1, W.A))
        {
            // "Half of a percent", "half a percentage point".
            at += 2;
        }
        else if (numeral.Form == NumeralForm.Fraction && (s.Is(at, W.A) || s.Is(at, W.Of_)))
        {
            at++;
        }

        unit = default;
        if (!s[at].IsWord)
        {
            return false;
        }

        var after = WordNumeral.Joined(s, at + 1);
        switch (s.Entry(at).Text)
        {
            case "percent" or "pct" or "pc" or "percents":
                unit = IsPoint(s, after) ? new(UnitSort.Points, PercentagePoints, after + 1) : new(UnitSort.Percent, Percent, at + 1);
                return true;
            case "per" when s.Is(after, W.Cent):
                unit = IsPoint(s, after + 1) ? new(UnitSort.Points, PercentagePoints, after + 2) : new(UnitSort.Percent, Percent, after + 1);
                return true;
            case "percentage":
                unit = IsPoint(s, after) ? new(UnitSort.Points, PercentagePoints, after + 1) : new(UnitSort.Percent, Percent, at + 1);
                return true;
            case "percentages":
                unit = new(UnitSort.Percent, Percent, at + 1);
                return true;
            case "pp" or "ppt" or "ppts" or "pps":
                unit = new(UnitSort.Points, PercentagePoints, at + 1);
                return true;
            case "basis" when IsPoint(s, after):
                unit = new(UnitSort.Points, BasisPoints, after + 1);
                return true;
            case "point" when numeral.Form == NumeralForm.Fraction && s.IsHyphen(numeral.Next):
                // "A quarter-point cut" of a rate.
                unit = new(UnitSort.Points, PercentagePoints, at + 1);
                return true;
            case "bps" or "bp":
                unit = new(UnitSort.Points, BasisPoints, at + 1);
                return true;
            default:
                return false;
        }
    }

    private static bool IsPoint(in Segment s, int at) => s.Is(at, W.Point) || s.Is(at, W.Points);
}
