using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Multiples: "3x", "3-fold", "three times as many"; and plain repetitions: "12 times".</summary>
internal static class MultipleReader
{
    /// <summary>The unit of multiples and of fractions of a whole.</summary>
    public const string Ratio = "ratio";

    /// <summary>Reads the unit behind a numeral.</summary>
    public static bool TryRead(in Segment s, in Numeral numeral, out UnitReading unit)
    {
        var at = numeral.Next;
        unit = default;
        if (((s.Is(at, W.X) && !s[at].IsCapital) || s.Is(at, '×') || (s.Is(at, W.X) && !s.IsHyphen(at + 1))) && s.IsGlued(at) && !s.IsGluedWordOrDigits(at + 1))
        {
            unit = new(UnitSort.Ratio, Ratio, at + 1);
            return true;
        }

        at = WordNumeral.Joined(s, at);
        if (s.Is(at, W.Fold))
        {
            unit = new(UnitSort.Ratio, Ratio, at + 1);
            return true;
        }

        if (!s.Is(at, W.Times))
        {
            return false;
        }

        unit = s.Has(at + 1, Roles.Comparative) || (s.Is(numeral.First - 1, W.By) && !s[at + 1].IsWord)
            ? new(UnitSort.Ratio, Ratio, at + 1)
            : new(UnitSort.Noun, "times", at + 1);
        return true;
    }
}
