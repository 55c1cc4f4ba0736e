using Deedle;
using Recount.Notebooks.Amounts;
using Recount.Quantities;

namespace Recount.Notebooks.Frames;

/// <summary>A column of a series with intervals: the value from the frame, the interval from the ledger's rules.</summary>
internal static class SeriesAmounts
{
    internal static Series<string, Amount> Of(Sources sources, string series, string column)
    {
        var frame = Notebook.SeriesFrame(series);
        if (!frame.ColumnKeys.Contains(column))
        {
            throw new ArgumentException($"{series} has no column {column}; it has {string.Join(", ", frame.ColumnKeys)}.", nameof(column));
        }

        var table = sources.Ledger.SeriesNamed(series)!;
        var intervals = table.Rows.Select(row => table.Figure(row, column)).ToList();
        var amounts = frame.GetColumn<double>(column).GetAllObservations()
            .Select((cell, i) => (cell.Key, cell.Value, Interval: intervals[i]))
            .Where(row => row.Value.HasValue)
            .Select(row => KeyValuePair.Create(row.Key, new Amount(row.Value.Value, Allowed(row.Interval!.Value.Allowed))));
        return new Series<string, Amount>(amounts);
    }

    private static Span Allowed(Interval interval) => new(
        interval.Low.IsFinite ? interval.Low.Value.ToDouble() : double.NegativeInfinity,
        interval.High.IsFinite ? interval.High.Value.ToDouble() : double.PositiveInfinity);
}
