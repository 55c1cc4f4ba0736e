using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Finds the unit behind a numeral: percent, money, time, measure, multiple, or the noun counted.</summary>
internal static class UnitReader
{
    /// <summary>Reads the unit behind a numeral.</summary>
    public static UnitReading Read(in Segment s, in Numeral numeral, bool hasCurrency)
    {
        if (IsOnlyNoun(s, numeral))
        {
            return hasCurrency ? UnitReading.None(numeral.Next) : NounReader.Read(s, numeral);
        }

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
            || MultipleReader.TryRead(s, numeral, out unit) ? unit
            : s.Is(numeral.Next, W.Or) ? ReadBehindHedge(s, numeral)
            : NounReader.Read(s, numeral);
    }

    /// <summary>"20 or so new sheds": the unit stands behind the hedge, and is no part of the mention.</summary>
    private static UnitReading ReadBehindHedge(in Segment s, Numeral numeral)
    {
        var next = numeral.Next;
        var hedge = TrailingHedge.Behind(s, next);
        if (!hedge.IsFound || s.Is(hedge.Next, W.Or))
        {
            return UnitReading.None(next);
        }

        numeral.Next = hedge.Next;
        var unit = Read(s, numeral, false);
        return unit.Sort == UnitSort.None ? UnitReading.None(next) : unit with { Next = next, First = Math.Max(unit.First, hedge.Next), Behind = Math.Max(unit.Behind, unit.Next) };
    }

    /// <summary>
    /// Whether a word that the vocabulary does not hold follows, so that no rule but that of nouns can find a unit. Symbols
    /// beyond ASCII are no longer than two letters.
    /// </summary>
    private static bool IsOnlyNoun(in Segment s, in Numeral numeral)
    {
        ref readonly var token = ref s[numeral.Next];
        return token is { IsWord: true, IsGlued: false, Code: 0, Length: > 2 } && !numeral.HasLetterScale;
    }
}
