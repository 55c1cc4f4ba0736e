using Recount.Dates;

namespace Recount.Notebooks.Amounts;

/// <summary>Time between dates that are known to the day, the month or the year.</summary>
/// <remarks>Months and years are average ones of the Gregorian calendar, so that spans can be compared and divided.</remarks>
public static class Calendar
{
    private const double DaysPerYear = 365.2425;

    /// <summary>Reads an ISO date or period: <c>2025-12-10</c>, <c>2025-12</c>, <c>2025-Q4</c>, <c>2025</c>.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Period Day(string iso) => Period.TryParse(iso, out var period)
        ? period
        : throw new FormatException($"\"{iso}\" is no date or period; write 2025-12-10, 2025-12, 2025-Q4 or 2025.");

    /// <summary>Days from one date to another.</summary>
    public static Amount Days(Period from, Period to) => Amount.Between(
        to.First.DayNumber - from.Last.DayNumber, to.Last.DayNumber - from.First.DayNumber);

    /// <summary>Months from one date to another.</summary>
    public static Amount Months(Period from, Period to) => Days(from, to) / (DaysPerYear / 12);

    /// <summary>Years from one date to another.</summary>
    public static Amount Years(Period from, Period to) => Days(from, to) / DaysPerYear;

    /// <summary>Completed years of life.</summary>
    public static Amount Age(Period birth, Period at)
    {
        var fewest = Birthdays(birth.Last, at.First);
        return Amount.Between(fewest, Math.Max(fewest, Birthdays(birth.First, at.Last)));
    }

    /// <summary>The day of the week, 1 for Monday to 7 for Sunday.</summary>
    /// <exception cref="ArgumentException">The date is not known to the day.</exception>
    public static Amount Weekday(Period date) => date.First == date.Last
        ? ((int)date.First.DayOfWeek + 6) % 7 + 1
        : throw new ArgumentException($"{date} is more than a day.", nameof(date));

    /// <summary>The quarter of the year, 1 to 4.</summary>
    /// <param name="date">A date within one quarter.</param>
    /// <param name="yearEnd">The month in which the fiscal year ends; 12 for the calendar's own.</param>
    public static Amount Quarter(Period date, int yearEnd = 12) => Amount.Between(
        QuarterOf(date.First, yearEnd), QuarterOf(date.Last, yearEnd));

    /// <summary>The year.</summary>
    public static Amount Year(Period date) => Amount.Between(date.First.Year, date.Last.Year);

    /// <summary>The same date so many days later.</summary>
    public static Period Shift(Period date, int days) => new(date.First.AddDays(days), date.Last.AddDays(days));

    /// <summary>The shortest period that holds all of them.</summary>
    public static Period Spanning(params Period[] dates) => new(dates.Min(d => d.First), dates.Max(d => d.Last));

    private static int Birthdays(DateOnly birth, DateOnly at) =>
        at.Year - birth.Year - (birth.AddYears(at.Year - birth.Year) > at ? 1 : 0);

    private static int QuarterOf(DateOnly day, int yearEnd) => ((day.Month + 11 - yearEnd) % 12 / 3) + 1;
}
