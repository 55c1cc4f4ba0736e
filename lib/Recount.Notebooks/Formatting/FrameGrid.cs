using System.Globalization;
using System.Reflection;
using Deedle;

namespace Recount.Notebooks.Formatting;

/// <summary>Frames and series as tables; long ones are cut, with a count of what is left out.</summary>
internal static class FrameGrid
{
    /// <summary>The most rows that are shown.</summary>
    internal const int MostRows = 24;

    /// <summary>A frame or a series of any key and value types.</summary>
    internal static Grid Of(object frameOrSeries) => Of(frameOrSeries, MostRows);

    /// <summary>The same, cut after so many rows.</summary>
    internal static Grid Of(object frameOrSeries, int mostRows)
    {
        var type = frameOrSeries.GetType();
        var name = type.GetGenericTypeDefinition() == typeof(Frame<,>) ? nameof(OfFrame) : nameof(OfSeries);
        var method = typeof(FrameGrid).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;
        return (Grid)method.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [frameOrSeries, mostRows])!;
    }

    private static Grid OfFrame<TRow, TColumn>(Frame<TRow, TColumn> frame, int most)
    {
        var types = frame.ColumnTypes.ToList();
        var columns = frame.ColumnKeys.Select(key => frame.Columns[key]).ToList();
        var rows = frame.RowKeys.Take(Shown(frame.RowCount, most)).Select((key, i) => (IReadOnlyList<string>)
        [
            Cell.Text(key),
            .. columns.Select(column => column.TryGet(key) is { HasValue: true } cell ? Cell.Text(cell.Value) : Cell.Missing),
        ]);
        return new Grid(
            ["", .. frame.ColumnKeys.Select(key => Cell.Text(key))],
            [false, .. types.Select(Cell.IsNumber)],
            [.. rows],
            Left(frame.RowCount, most));
    }

    private static Grid OfSeries<TKey, TValue>(Series<TKey, TValue> series, int most)
    {
        var rows = series.GetAllObservations().Take(Shown(series.KeyCount, most)).Select(cell => (IReadOnlyList<string>)
            [Cell.Text(cell.Key), cell.Value.HasValue ? Cell.Text(cell.Value.Value) : Cell.Missing]);
        return new Grid(["", "value"], [false, Cell.IsNumber(typeof(TValue))], [.. rows], Left(series.KeyCount, most));
    }

    // One row more is shown sooner than a line that says that one is missing.
    private static int Shown(int rows, int most) => rows - 1 <= most ? rows : most;

    private static string Left(int rows, int most) => Shown(rows, most) == rows
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{rows - most} more rows, {rows} in all");
}
