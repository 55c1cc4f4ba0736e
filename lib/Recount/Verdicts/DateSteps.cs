using Recount.Dates;
using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>The dates that could have been printed in the place of one, as precise as it is.</summary>
/// <param name="days">The date's days. Whole months move by their own length, as "February" would become "March"; others by days.</param>
internal sealed class DateSteps(Interval days)
{
    private const int MostDays = 3650;

    private readonly MonthSpan? _months = Period.Of(days) is { } period ? MonthSpan.Of(period) : null;

    /// <summary>How many steps are tried at the most: about ten years.</summary>
    public int Most => _months is null ? MostDays : Math.Max(1, (int)(MostDays / (days.High.Value - days.Low.Value + 1)).Floor());

    /// <summary>The date so many steps later, or earlier below nought; null where the calendar has none.</summary>
    public Quantity? Moved(int steps) => _months is { } months
        ? months.Moved(steps)?.ToQuantity()
        : Quantity.Of(days.Shift(steps), Unit.Date);
}
