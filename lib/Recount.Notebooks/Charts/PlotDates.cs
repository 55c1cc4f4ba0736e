using System.Globalization;
using Recount.Dates;

namespace Recount.Notebooks.Charts;

/// <summary>Days on a time axis, as ISO text, which plotly.js reads without regard to the time zone.</summary>
internal static class PlotDates
{
    /// <summary>The middle of a period: the day at noon for a day would shift it, so a day stands at its beginning.</summary>
    internal static string Middle(Period period) => Iso(period.First.DayNumber + HalfDays(period));

    /// <summary>Half the length of a period in days; nought for a single day.</summary>
    internal static double HalfDays(Period period) =>
        period.First == period.Last ? 0 : (period.Last.DayNumber + 1 - period.First.DayNumber) / 2.0;

    internal static string Iso(double dayNumber)
    {
        var time = DateTime.MinValue.AddDays(dayNumber);
        return time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    internal static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a day or period that labels a point.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    internal static Period Read(string iso) => Period.TryParse(iso, out var period)
        ? period
        : throw new ArgumentException($"\"{iso}\" is no date or period; write 2025-12-10, 2025-12, 2025-Q4 or 2025.", nameof(iso));
}
