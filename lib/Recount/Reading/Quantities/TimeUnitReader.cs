using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Units of time, and the ages they make: "three weeks", "28-year-old", "65 years of age".</summary>
internal static class TimeUnitReader
{
    /// <summary>Reads the unit behind a numeral.</summary>
    public static bool TryRead(in Segment s, in Numeral numeral, out UnitReading unit)
    {
        unit = default;
        var at = numeral.Next;
        if (numeral.Form == NumeralForm.Fraction && (s.Is(at, W.A) || s.Is(at, W.An)))
        {
            at++;
        }
        else if (numeral.Form == NumeralForm.Fraction && s.Is(at, W.Of_) && (s.Is(at + 1, W.A) || s.Is(at + 1, W.An)) && s.Has(at + 2, Roles.TimeUnit))
        {
            // "A quarter of a century".
            at += 2;
        }
        else if (s.Is(at, W.Of_) && numeral.InWords && (numeral.Form == NumeralForm.Vague || s.Is(at - 1, W.Couple)))
        {
            at++;
        }

        at = WordNumeral.Joined(s, at);
        var entry = s.Entry(at);
        if (!entry.Is(Roles.TimeUnit))
        {
            return IsLetterUnit(s, at, entry, numeral, out unit);
        }

        if (s[at].IsCapital && s[at + 1].IsDigits && s.IsSpaced(at))
        {
            // "3 in 10 Year 6 pupils": a class and no length of time.
            return false;
        }

        if (s.Is(at, W.Second) && !s.IsHyphen(at - 1) && numeral.Value != new Amount(1) && !numeral.HasPoint)
        {
            return false;
        }

        var next = at + 1;
        var old = WordNumeral.Joined(s, next);
        if (s.Is(old, W.Old) || s.Entry(old).Text is "olds")
        {
            unit = new(UnitSort.Age, entry.Unit!, old + 1);
        }
        else if (s.Is(next, W.Of_) && s.Is(next + 1, W.Age))
        {
            unit = new(UnitSort.Age, entry.Unit!, next + 2);
        }
        else
        {
            unit = new(UnitSort.Time, entry.Unit!, next);
        }

        return true;
    }

    /// <summary>Whether a number follows abbreviated hours, so that its "m" is minutes: "2h 46m".</summary>
    public static bool IsBehindHours(in Segment s, int first) => s[first - 2].IsDigits && s.Entry(first - 1).Text is "h" or "hr" or "hrs";

    private static bool IsLetterUnit(in Segment s, int at, Entry entry, in Numeral numeral, out UnitReading unit)
    {
        unit = default;
        var isHours = s.Is(at, W.H);
        var isSeconds = s.Is(at, W.S) && numeral.HasPoint;
        var isMinutes = s.Is(at, W.M) && IsBehindHours(s, numeral.First);
        if ((!isHours && !isSeconds && !isMinutes) || !s.IsGlued(at) || s.IsGluedWordOrDigits(at + 1) || numeral.Next != at)
        {
            return false;
        }

        unit = new(UnitSort.Time, isHours ? "hours" : isMinutes ? "minutes" : "seconds", at + 1);
        return true;
    }
}
