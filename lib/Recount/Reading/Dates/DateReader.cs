using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>Reads dates, times and periods in every form.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that begins at a token, or just before it.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        if (s[at].IsDigits)
        {
            return PeriodReader.TryReadDigits(s, at, floor, out draft)
                || NumericDate.TryRead(s, at, out draft)
                || MonthDate.TryReadDayFirst(s, at, floor, out draft)
                || LapTime.TryRead(s, at, out draft)
                || ClockSpan.TryRead(s, at, out draft)
                || ClockTime.TryReadMention(s, at, floor, out draft)
                || EraReader.TryReadDigits(s, at, floor, out draft)
                || TryReadOrdinal(s, at, floor, out draft)
                || YearReader.TryRead(s, at, floor, out draft);
        }

        return MonthDate.TryReadMonthFirst(s, at, out draft)
            || EraReader.TryReadWord(s, at, floor, out draft)
            || TryReadOrdinal(s, at, floor, out draft)
            || YearReader.TryReadWords(s, at, out draft);
    }

    /// <summary>Reads the date of a run of digits to which nothing is glued.</summary>
    public static bool TryReadAlone(in Segment s, int at, int floor, out Draft draft)
    {
        if ((s[at + 1].IsUpper || s[at - 1].IsUpper || s.Is(at - 1, '.')) && EraYear.TryRead(s, at, floor, out draft))
        {
            return true;
        }

        switch (s[at].Length)
        {
            case 4:
                return PeriodReader.TryReadDigits(s, at, floor, out draft)
                    || NumericDate.TryRead(s, at, out draft)
                    || ClockTime.TryReadMention(s, at, floor, out draft)
                    || YearReader.TryRead(s, at, floor, out draft);
            case 1 or 2 when s[at + 1].IsWord:
                return MonthDate.TryReadDayFirst(s, at, floor, out draft) || ClockTime.TryReadMention(s, at, floor, out draft)
                    || PeriodReader.TryReadDigits(s, at, floor, out draft);
            default:
                draft = default;
                return s[at].Length <= 2 && PeriodReader.TryReadDigits(s, at, floor, out draft);
        }
    }

    private static bool TryReadOrdinal(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var isOrdinal = s[at].IsDigits ? s.Has(at + 1, Roles.OrdinalEnding) && s.IsGlued(at + 1) : s.Has(at, Roles.Ordinal) || s.Has(WordNumeral.Joined(s, at + 1), Roles.Ordinal);
        if (!isOrdinal || !NumeralReader.TryRead(s, at, new(true, false), out var ordinal) || ordinal.Form != NumeralForm.Ordinal)
        {
            return false;
        }

        return PeriodReader.TryReadOrdinal(s, ordinal, floor, out draft)
            || EraReader.TryReadCentury(s, ordinal, out draft)
            || MonthDate.TryReadDayFirst(s, at, floor, out draft);
    }
}
