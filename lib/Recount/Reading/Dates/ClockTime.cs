using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>Times of day: "05:18:09", "5.30pm", "10 a.m.".</summary>
internal static class ClockTime
{
    /// <summary>Reads the time that begins at a token.</summary>
    public static bool TryReadMention(in Segment s, int at, int floor, out Draft draft)
    {
        var found = TryRead(s, at, out var iso, out var next) && !IsMix(s, next);
        draft = found ? DateDraft.Of(s, at, next, iso) : default;
        if (found)
        {
            YearReader.AddHedge(s, ref draft, floor);
        }

        return found;
    }

    /// <summary>Reads the time that begins at a token, as ISO text.</summary>
    public static bool TryRead(in Segment s, int at, out string iso, out int next)
    {
        iso = "";
        next = at;
        if (s[at].Length == 4 && s.Text(at + 1) is "GMT" or "UTC" && DateParts.Number(s, at) is >= 0 and < 2400 and var clock && clock % 100 < 60)
        {
            iso = Iso.Time(clock / 100, clock % 100, -1);
            next = at + 1;
            return true;
        }

        var hour = s[at].Length <= 2 ? DateParts.Number(s, at) : -1;
        if (hour is < 0 or > 24)
        {
            return false;
        }

        var minute = -1;
        var second = -1;
        next = at + 1;
        var hasColon = s.Is(next, ':');
        if ((hasColon || s.Is(next, '.')) && IsPart(s, next + 1))
        {
            minute = DateParts.Number(s, next + 1);
            next += 2;
            if (hasColon && s.Is(next, ':') && IsPart(s, next + 1))
            {
                second = DateParts.Number(s, next + 1);
                next += Numerals.DigitNumeral.IsPointAt(s, next + 2) ? 4 : 2;
            }
        }

        var hasHalf = TryReadHalf(s, ref next, ref hour);
        if ((!hasColon && !hasHalf) || (hasColon && minute < 0) || minute > 59 || second > 59 || (!hasHalf && ((DateParts.IsGluedNumber(s, next) && s.Text(next) is not "Z") || s.Is(next, ':'))))
        {
            return false;
        }

        iso = Iso.Time(hour, Math.Max(minute, 0), second);
        return true;
    }

    /// <summary>"A 1:10 dilution" is a ratio.</summary>
    private static bool IsMix(in Segment s, int behind) => s[behind].IsWord && s.Text(behind) is "dilution" or "ratio" or "scale" or "mix" or "mixture" or "solution" or "split" or "odds";

    private static bool IsPart(in Segment s, int at) => s[at].IsDigits && s.IsGlued(at) && s[at].Length == 2;

    /// <summary>Reads "am", "pm", "a.m." or "p.m." and counts the hours of the afternoon from twelve.</summary>
    private static bool TryReadHalf(in Segment s, ref int next, ref int hour)
    {
        bool isAfternoon;
        if (s.Is(next, W.Am) || s.Is(next, W.Pm))
        {
            isAfternoon = s.Is(next, W.Pm);
            if (s.IsGluedWordOrDigits(next + 1) || (s.Is(next, W.Am) && s.IsSpaced(next) && s[next].IsUpper && hour > 12))
            {
                return false;
            }

            next++;
        }
        else if ((s.Is(next, W.A) || s.Is(next, W.P)) && s.Is(next + 1, '.') && s.IsGlued(next + 1) && s.Is(next + 2, W.M) && s.IsGlued(next + 2))
        {
            isAfternoon = s.Is(next, W.P);
            next += s.Is(next + 3, '.') && s.IsGlued(next + 3) ? 4 : 3;
        }
        else
        {
            return false;
        }

        hour = hour % 12 + (isAfternoon ? 12 : 0);
        return true;
    }
}
