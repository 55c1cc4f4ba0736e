using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>Dates with the month as a word: "December 10, 2025", "3-5 June", "April to June 2024", "the 10th of May".</summary>
internal static class MonthDate
{
    /// <summary>Reads a date that begins with its month.</summary>
    public static bool TryReadMonthFirst(in Segment s, int at, out Draft draft)
    {
        draft = default;
        var month = DateParts.Month(s, at, out var next);
        if (month == 0)
        {
            return false;
        }

        if (DateParts.YearBehind(s, s.Is(next, W.Of_) ? next + 1 : next, out var afterYear) is > 0 and var year)
        {
            draft = DateDraft.Of(s, at, afterYear, Iso.Month(year, month));
            return true;
        }

        if (TryReadMonths(s, at, month, next, out draft))
        {
            return true;
        }

        var hyphen = s.IsHyphen(next) && s.IsGlued(next) ? next + 1 : next;
        var day = DateParts.Day(s, hyphen, out var afterDay);
        if (day == 0 || IsCount(s, at, afterDay))
        {
            return BareMonth.TryRead(s, at, month, out draft);
        }

        Finish(s, at, month, day, afterDay, out draft);
        return true;
    }

    /// <summary>Reads a date that begins with its day.</summary>
    public static bool TryReadDayFirst(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var day = DateParts.Day(s, at, out var next);
        if (day == 0 && s.Has(at, Roles.Ordinal) && s.Is(at + 1, W.Of_))
        {
            day = (int)Math.Min(s.Entry(at).Value, 99);
            next = at + 1;
        }

        var from = day;
        var isRange = (s.IsDash(next) && s.IsGlued(next)) || s.Is(next, W.To) || (s.Is(next, W.And) && s.Is(at - 1, W.Between));
        if (isRange && DateParts.Day(s, next + 1, out var afterRange) is > 0 and var last)
        {
            day = last;
            next = afterRange;
        }

        var name = s.Is(next, W.Of_) || s.IsHyphen(next) ? next + 1 : next;
        var month = DateParts.Month(s, name, out var afterMonth);
        if (day is 0 or > 31 || month == 0 || s.Is(at - 1, '.') && s.IsGlued(at))
        {
            return false;
        }

        if (s.IsHyphen(afterMonth) && s.IsGlued(afterMonth))
        {
            afterMonth++;
        }

        var year = DateParts.YearBehind(s, afterMonth, out var afterYear);
        var iso = Iso.Day(year, month, day);
        iso = from == day ? iso : Iso.Day(year, month, from) + "/" + iso;
        draft = DateDraft.Of(s, at, year > 0 ? afterYear : s.IsHyphen(afterMonth - 1) ? afterMonth - 1 : afterMonth, iso);
        if (from != day)
        {
            draft.Hedge = Hedge.Range;
        }

        return true;
    }

    private static void Finish(in Segment s, int at, int month, int day, int next, out Draft draft)
    {
        var last = 0;
        var lastMonth = month;
        if (s.IsDash(next) || s.Is(next, W.To))
        {
            var end = next + 1;
            if (DateParts.Month(s, end, out var afterMonth) is > 0 and var other)
            {
                lastMonth = other;
                end = afterMonth;
            }

            last = DateParts.Day(s, end, out var afterLast);
            next = last > 0 ? afterLast : next;
        }

        // "Dec 12 05:18:09 2025", as mail is dated.
        var time = "";
        if (ClockTime.TryRead(s, next, out var clock, out var afterClock) && DateParts.YearBehind(s, afterClock, out _) > 0)
        {
            time = "T" + clock;
            next = afterClock;
        }

        var year = DateParts.YearBehind(s, next, out var afterYear);
        var iso = Iso.Day(year, month, day) + time;
        iso = last > 0 ? iso + "/" + Iso.Day(year, lastMonth, last) : iso;
        draft = DateDraft.Of(s, at, year > 0 ? afterYear : next, iso);
        draft.Hedge = last > 0 ? Hedge.Range : Hedge.Exact;
    }

    private static bool TryReadMonths(in Segment s, int at, int month, int next, out Draft draft)
    {
        draft = default;
        if (!s.IsDash(next) && !s.Is(next, W.To) && !s.Is(next, W.Through))
        {
            return false;
        }

        var last = DateParts.Month(s, next + 1, out var afterMonth);
        var year = DateParts.YearBehind(s, afterMonth, out var afterYear);
        if (last == 0 || year == 0)
        {
            return false;
        }

        draft = DateDraft.Of(s, at, afterYear, Iso.Month(year, month) + "/" + Iso.Month(year, last));
        draft.Hedge = Hedge.Range;
        return true;
    }

    /// <summary>"In March 10 people died": a number behind "in" and a month counts what follows.</summary>
    private static bool IsCount(in Segment s, int at, int next) =>
        s.Is(next, '%') || s.Has(next, Roles.Scale) || s.Is(next, ':') || s.Is(next, W.Percent) || s.Is(next, W.Per)
        || (s.IsGlued(next) && (s[next].IsWord || (s.Is(next, ',') && s[next + 1].IsDigits && s.IsGlued(next + 1))))
        || (s.Is(next, '.') && s.IsGlued(next) && s[next + 1].IsDigits && s.IsGlued(next + 1))
        || (s.Is(at - 1, W.In) && s.IsSpaced(next) && (Quantities.NounForms.IsPlural(s, next) || s.Has(next, Roles.TimeUnit)));
}
