using System.Globalization;
using Recount.Reading.Text;

namespace Recount.Reading.Dates;

/// <summary>Times that were taken, in minutes and seconds with decimals: "1:36.6".</summary>
internal static class LapTime
{
    private const int SecondsInMinute = 60;

    /// <summary>Reads the time that begins with a run of digits, as a duration in seconds.</summary>
    public static bool TryRead(in Segment s, int at, out Draft draft)
    {
        draft = default;
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
}
