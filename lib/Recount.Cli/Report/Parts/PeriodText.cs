using System.Globalization;
using Recount.Dates;

namespace Recount.Cli.Report.Parts;

/// <summary>Writes periods as readers write them: <c>10 December 2025</c>, <c>December 2025</c>, <c>2025</c>, first and last day otherwise.</summary>
internal static class PeriodText
{
    private const int Quarter = 3;
    private const int Year = 12;

    internal static string Of(Period? period) => period is { } p ? Of(p) : "";

    private static string Of(Period period)
    {
        var (first, last) = (period.First, period.Last);
        var months = MonthSpan.Of(period)?.Count ?? 0;
        return first == last ? Write(first, "d MMMM yyyy")
            : months == 1 ? Write(first, "MMMM yyyy")
            : months == Quarter && first.Month % Quarter == 1 ? Write(first, $"'Q{((first.Month - 1) / Quarter) + 1}' yyyy")
            : months == Year && first.Month == 1 ? Write(first, "yyyy")
            : months > 0 ? $"{Write(first, "MMMM yyyy")} – {Write(last, "MMMM yyyy")}"
            : $"{Write(first, "d MMMM yyyy")} – {Write(last, "d MMMM yyyy")}";
    }

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
