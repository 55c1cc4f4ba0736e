using System.Globalization;
using Recount.Quantities;

namespace Recount.Dates;

/// <summary>A stretch of whole days, such as a day, a month, a quarter or a year.</summary>
/// <remarks>Immutable; both ends belong to it. Equality is that of the ends.</remarks>
public readonly record struct Period
{
    /// <summary>The days from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public Period(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            throw new ArgumentException($"{last:yyyy-MM-dd} is before {first:yyyy-MM-dd}.", nameof(last));
        }

        (First, Last) = (first, last);
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day.</summary>
    public DateOnly Last { get; }

    /// <summary>Reads an ISO date or period.</summary>
    /// <param name="text">
    /// <c>2025</c>, <c>2025-12</c>, <c>2025-12-10</c>, <c>2025-Q2</c>, <c>2025-H1</c>, or two of them joined by a slash.
    /// A clock time after a day (<c>2025-12-12T05:18:09</c>) is passed over.
    /// </param>
    /// <param name="period">The days it spans.</param>
    /// <returns>Whether the text has one of these forms and names days that exist.</returns>
    public static bool TryParse(string text, out Period period)
    {
        period = default;
        if (text.Split('/') is [var from, var to])
        {
            if (!TryParse(from, out var start) || !TryParse(to, out var end) || end.Last < start.First)
            {
                return false;
            }

            period = new Period(start.First, end.Last);
            return true;
        }

        return text.Split('T') is [var day, var time]
            ? IsTime(time) && TryDay(day, out period)
            : TryMonths(text, out period) || TryDay(text, out period);
    }

    /// <summary>The days that an interval of day numbers touches; null where it has no end, or leaves the calendar.</summary>
    public static Period? Of(Interval days) => Day(days.Low) is { } first && Day(days.High) is { } last ? new Period(first, last) : null;

    /// <summary>The period as an interval of day numbers, both ends in.</summary>
    public Quantity ToQuantity() =>
        Quantity.Of(Interval.Closed(First.DayNumber, Last.DayNumber), Unit.Date);

    /// <summary>ISO: one day, or first and last joined by a slash.</summary>
    public override string ToString() => First == Last ? Iso(First) : $"{Iso(First)}/{Iso(Last)}";

    /// <summary>A day number as an ISO date.</summary>
    /// <param name="dayNumber">Days since 1 January of year 1; rounded down, held within the calendar.</param>
    public static string Iso(Rational dayNumber)
    {
        var day = Rational.Max(0, Rational.Min(dayNumber, DateOnly.MaxValue.DayNumber)).Floor();
        return Iso(DateOnly.FromDayNumber((int)day));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(Bound end) =>
        end.IsFinite && end.Value.Sign >= 0 && end.Value < DateOnly.MaxValue.DayNumber + 1 ? DateOnly.FromDayNumber((int)end.Value.Floor()) : null;

    private static bool IsTime(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool TryDay(string text, out Period period)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        period = read ? new Period(day, day) : default;
        return read;
    }

    private static bool TryMonths(string text, out Period period)
    {
        period = default;
        var parts = text.Split('-');
        if (parts.Length > 2 || parts[0].Length != 4 || !TryNumber(parts[0], 1, 9999, out var year))
        {
            return false;
        }

        var rest = parts.Length == 1 ? "" : parts[1];
        var (firstMonth, months) = rest switch
        {
            "" => parts.Length == 1 ? (1, 12) : (0, 0),
            ['Q', var q] when q is >= '1' and <= '4' => ((3 * (q - '1')) + 1, 3),
            ['H', var h] when h is '1' or '2' => ((6 * (h - '1')) + 1, 6),
            { Length: 2 } when TryNumber(rest, 1, 12, out var month) => (month, 1),
            _ => (0, 0),
        };
        if (months == 0)
        {
            return false;
        }

        var first = new DateOnly(year, firstMonth, 1);
        var lastMonth = firstMonth + months - 1;
        period = new Period(first, new DateOnly(year, lastMonth, DateTime.DaysInMonth(year, lastMonth)));
        return true;
    }

    private static bool TryNumber(string text, int low, int high, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= low && number <= high;
}
