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
        var fewest = CompletedYears(Day(birth.High), Day(at.Low));
        return Interval.Closed(fewest, Math.Max(fewest, CompletedYears(Day(birth.Low), Day(at.High))));
    }

    /// <summary>The weekday of a day, 1 for Monday to 7 for Sunday; all that a span of days touches.</summary>
    /// <exception cref="UndecidableException">The span has no end.</exception>
    public static Interval Weekday(Interval days)
    {
        var (first, last) = (Day(days.Low), Day(days.High));
        return last.DayNumber - first.DayNumber >= 6
            ? Interval.Closed(1, 7)
            : Span(Weekday(first), Weekday(last));
    }

    /// <summary>The quarter of the year, 1 to 4, counted from the month after <paramref name="yearEnd"/>.</summary>
    /// <param name="days">The days asked about; they should lie in one quarter.</param>
    /// <param name="yearEnd">The month in which the fiscal year ends, 1 to 12; 12 for the calendar's own year.</param>
    /// <exception cref="UndecidableException">The span has no end.</exception>
    public static Interval Quarter(Interval days, int yearEnd) =>
        Span(Quarter(Day(days.Low), yearEnd), Quarter(Day(days.High), yearEnd));

    /// <summary>The year, as a number.</summary>
    /// <exception cref="UndecidableException">The span has no end.</exception>
    public static Interval Year(Interval days) => Interval.Closed(Day(days.Low).Year, Day(days.High).Year);

    private static int CompletedYears(DateOnly birth, DateOnly at)
    {
        var years = at.Year - birth.Year;
        return birth.AddYears(years) > at ? years - 1 : years;
    }

    private static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static int Quarter(DateOnly day, int yearEnd) => ((day.Month + 11 - yearEnd) % 12 / 3) + 1;

    // A span that runs over the end of a week or a year wraps round, so every value up to the first may be meant.
    private static Interval Span(int first, int last) =>
        first <= last ? Interval.Closed(first, last) : Interval.Closed(1, first);

    private static DateOnly Day(Bound bound) => bound.IsFinite
        ? DateOnly.FromDayNumber((int)bound.Value.Floor())
        : throw new UndecidableException("a date with both ends");
}
