using Recount.Reading.Numerals;
using Recount.Reading.Text;

namespace Recount.Reading.Quantities;

/// <summary>Finds the unit behind a numeral: percent, money, time, measure, multiple, or the noun counted.</summary>
internal static class UnitReader
{
    /// <summary>Reads the unit behind a numeral.</summary>
    public static UnitReading Read(in Segment s, in Numeral numeral, bool hasCurrency)
    {
        if (PercentReader.TryRead(s, numeral, out var unit))
        {
            return unit;
        }

        if (hasCurrency)
        {
            return UnitReading.None(numeral.Next);
        }

        if (ModelSize.TryRead(s, numeral, out unit))
        {
            return unit;
        }

        return MoneyUnitReader.TryRead(s, numeral, out unit)
            || TimeUnitReader.TryRead(s, numeral, out unit)
            || MeasureReader.TryRead(s, numeral, out unit)
            || MultipleReader.TryRead(s, numeral, out unit)
                ? unit
                : NounReader.Read(s, numeral);
    }
}
