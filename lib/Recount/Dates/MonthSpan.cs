using System.Globalization;

namespace Recount.Dates;

/// <summary>A number of whole months of the calendar: a month, a quarter, a half-year, a year, or any other number of them.</summary>
/// <remarks>Immutable; equality is that of the first month and their number.</remarks>
public readonly record struct MonthSpan
{
    private const int MonthsPerYear = 12;

    // Months since January of year 1.
    private readonly int _first;

    private MonthSpan(int first, int count) => (_first, Count) = (first, count);

    /// <summary>How many months these are.</summary>
    public int Count { get; }

    /// <summary>The whole months that a period spans; null where it begins or ends within a month.</summary>
    public static MonthSpan? Of(Period period) =>
        period.First.Day == 1 && period.Last.Day == DateTime.DaysInMonth(period.Last.Year, period.Last.Month)
            ? new MonthSpan(Number(period.First), Number(period.Last) - Number(period.First) + 1)
            : null;

    /// <summary>The days of these months, moved by so many of their own lengths: one quarter on, two years back.</summary>
    /// <param name="lengths">How many lengths; below nought for earlier.</param>
    /// <returns>The days; null where they would leave the calendar's years 1 to 9999.</returns>
    public Period? Moved(int lengths)
    {
        var first = _first + ((long)lengths * Count);
        var last = first + Count - 1;
        return first >= 0 && last <= Number(DateOnly.MaxValue)
            ? new Period(Month((int)first), LastDay(Month((int)last)))
            : null;
    }

    /// <summary>The shortest ISO form: <c>2025</c>, <c>2025-02</c>, <c>2025-Q2</c>, <c>2025-H1</c>, or two months with a slash.</summary>
    public override string ToString()
    {
        var first = Month(_first);
        var year = first.Year.ToString("0000", CultureInfo.InvariantCulture);
        var (part, isWhole) = (((first.Month - 1) / Count) + 1, (first.Month - 1) % Count == 0);
        return (Count, isWhole) switch
        {
            (1, _) => Iso(first),
            (3, true) => $"{year}-Q{part}",
            (6, true) => $"{year}-H{part}",
            (MonthsPerYear, true) => year,
            _ => $"{Iso(first)}/{Iso(Month(_first + Count - 1))}",
        };
    }

    private static int Number(DateOnly day) => ((day.Year - 1) * MonthsPerYear) + day.Month - 1;

    private static DateOnly Month(int number) => new((number / MonthsPerYear) + 1, (number % MonthsPerYear) + 1, 1);

    // Not a month on and a day back: there is no month after the calendar's last.
    private static DateOnly LastDay(DateOnly month) => new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));

    private static string Iso(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
