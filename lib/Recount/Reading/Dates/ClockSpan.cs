using System.Globalization;
using Recount.Reading.Text;

namespace Recount.Reading.Dates;

/// <summary>Hours that say their half of the day once: "4-5am", "9.30-11am".</summary>
internal static class ClockSpan
{
    private const int HalfDay = 12;

    /// <summary>Reads the span that begins with a run of digits.</summary>
    public static bool TryRead(in Segment s, int at, out Draft draft)
    {
        draft = default;
        var hour = s[at].Length <= 2 ? DateParts.Number(s, at) : -1;
        if (hour is < 1 or > HalfDay)
        {
            return false;
        }

        var dash = at + 1;
        var minute = 0;
        if ((s.Is(dash, '.') || s.Is(dash, ':')) && DateParts.IsGluedNumber(s, dash + 1) && s[dash + 1].Length == 2)
        {
            minute = DateParts.Number(s, dash + 1);
            dash += 2;
        }

        if (minute > 59 || !s.IsDash(dash) || !s.IsGlued(dash) || !DateParts.IsGluedNumber(s, dash + 1)
            || !ClockTime.TryRead(s, dash + 1, out var end, out var next) || s[next - 1].IsDigits)
        {
            return false;
        }

        draft = DateDraft.Of(s, at, next, Iso.Time(HourBefore(hour, minute, end), minute, -1) + "/" + end);
        draft.Hedge = Hedge.Range;
        return true;
    }

    /// <summary>The hour of the day that is the last to come before the end: "11-1pm" begins in the morning.</summary>
    private static int HourBefore(int hour, int minute, string end)
    {
        var endHour = int.Parse(end.AsSpan(0, 2), CultureInfo.InvariantCulture);
        var sameHalf = (hour % HalfDay) + (endHour >= HalfDay ? HalfDay : 0);
        var isBefore = sameHalf < endHour || (sameHalf == endHour && minute < int.Parse(end.AsSpan(3, 2), CultureInfo.InvariantCulture));
        return isBefore ? sameHalf : (sameHalf + HalfDay) % (2 * HalfDay);
    }
}
