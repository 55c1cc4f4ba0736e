using Recount.Quantities;

namespace Recount.Dates;

/// <summary>What the calendar says about intervals of day numbers.</summary>
public static class CalendarArithmetic
{
    /// <summary>Days in an average month of the Gregorian calendar: 365.2425 / 12.</summary>
    public static Rational DaysPerMonth { get; } = 30.436875m;

    /// <summary>Days in an average year of the Gregorian calendar.</summary>
    public static Rational DaysPerYear { get; } = 365.2425m;

    /// <summary>Completed years from a birth to a day; both may be known only as a span of days.</summary>
    /// <exception cref="UndecidableException">A span has no end.</exception>
    public static Interval CompletedYears(Interval birth, Interval at)
    {
        var (born, now) = (Days(birth), Days(at));
        var fewest = CompletedYears(born.Last, now.First);
        return Interval.Closed(fewest, Math.Max(fewest, CompletedYears(born.First, now.Last)));
    }

    /// <summary>The weekday of a day, 1 for Monday to 7 for Sunday; all that a span of days touches.</summary>
    /// <exception cref="UndecidableException">The span has no end.</exception>
    public static Interval Weekday(Interval days) => Round(Days(days), day => day.DayNumber, 7);

    /// <summary>
    /// The quarter of the year, 1 to 4, counted from the month after <paramref name="yearEnd"/>; all that a span of days touches.
    /// </summary>
    /// <param name="days">The days asked about.</param>
    /// <param name="yearEnd">The month in which the fiscal year ends, 1 to 12; 12 for the calendar's own year.</param>
    /// <exception cref="UndecidableException">The span has no end.</exception>
    public static Interval Quarter(Interval days, int yearEnd) => Round(Days(days), day => Quarters(day, yearEnd), 4);

    /// <summary>The year, as a number.</summary>
    /// <exception cref="UndecidableException">The span has no end.</exception>
    public static Interval Year(Interval days)
    {
        var span = Days(days);
        return Interval.Closed(span.First.Year, span.Last.Year);
    }

    private static int CompletedYears(DateOnly birth, DateOnly at)
    {
        var years = at.Year - birth.Year;
        return birth.AddYears(years) > at ? years - 1 : years;
    }

    // Quarters since a fiscal year began.
    private static int Quarters(DateOnly day, int yearEnd) => ((12 * day.Year) + day.Month + 11 - yearEnd) / 3;

    // Days of the first week and quarters of the first year count from nought. A span that runs over the end of a week
    // or a year touches its last value and its first.
    private static Interval Round(Period days, Func<DateOnly, int> number, int length)
    {
        var (first, last) = (number(days.First), number(days.Last));
        return first / length == last / length
            ? Interval.Closed((first % length) + 1, (last % length) + 1)
            : Interval.Closed(1, length);
    }

    private static Period Days(Interval days) => Period.Of(days)
        ?? throw new UndecidableException(days.IsBounded ? "a date within the calendar" : "a date with both ends");
}
