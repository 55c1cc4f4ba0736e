using System.Globalization;
using Recount.Reading.Text;

namespace Recount.Reading.Dates;

/// <summary>Times that were taken: in minutes and seconds with decimals, "1:36.6", or with hours, "2:06:26".</summary>
internal static class LapTime
{
    private const int SecondsInMinute = 60;
    private const int MinutesInHour = 60;

    /// <summary>Reads the time that begins with a run of digits, as a duration in seconds.</summary>
    public static bool TryRead(in Segment s, int at, out Draft draft)
    {
        draft = default;
        if (TryReadHours(s, at, out draft))
        {
            return true;
        }

        if (s[at].Length > 2 || !s.Is(at + 1, ':') || !s.IsGlued(at + 1) || s[at + 2].Length != 2 || !s[at + 2].IsDigits || !s.IsGlued(at + 2)
            || !Numerals.DigitNumeral.IsPointAt(s, at + 3) || s[at + 4].Length > 3 || DateParts.IsGluedNumber(s, at + 5))
        {
            return false;
        }

        var seconds = decimal.Parse(s.Characters[s[at + 2].Start..s[at + 4].End], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        draft = DateDraft.Of(s, at, at + 5, "");
        draft.ValueText = null;
        draft.Value = new(DateParts.Number(s, at) * SecondsInMinute + seconds);
        draft.Unit = "seconds";
        draft.Kind = MentionKind.Duration;
        return true;
    }

    /// <summary>"Won in 2:06:26": hours, minutes and seconds that a race took, and no time of day.</summary>
    private static bool TryReadHours(in Segment s, int at, out Draft draft)
    {
        draft = default;
        if (s[at].Length > 2 || !s.Is(at + 1, ':') || !s.IsGlued(at + 1) || s[at + 2].Length != 2 || !s[at + 2].IsDigits || !s.IsGlued(at + 2) || !s.Is(at + 3, ':') || !s.IsGlued(at + 3)
            || s[at + 4].Length != 2 || !s[at + 4].IsDigits || !s.IsGlued(at + 4) || DateParts.IsGluedNumber(s, at + 5) || !s[at - 1].IsWord
            || s.Text(at - 1) is not ("in" or "of" or "clocked" or "clocking" or "ran" or "running"))
        {
            return false;
        }

        draft = DateDraft.Of(s, at, at + 5, "");
        draft.ValueText = null;
        draft.Value = new((((DateParts.Number(s, at) * MinutesInHour) + DateParts.Number(s, at + 2)) * SecondsInMinute) + DateParts.Number(s, at + 4));
        draft.Unit = "seconds";
        draft.Kind = MentionKind.Duration;
        return true;
    }
}
