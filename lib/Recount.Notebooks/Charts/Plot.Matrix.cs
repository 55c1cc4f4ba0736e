using Plotly.NET;

namespace Recount.Notebooks.Charts;

/// <content>Tables of cells, and lines from one state to another.</content>
public static partial class Plot
{
    private static readonly string[] Outwards = ["middle left", "middle right"];

    /// <summary>A matrix whose cells are the darker the larger their number, with the number in each.</summary>
    /// <param name="rows">The rows' names, from the top.</param>
    /// <param name="columns">The columns' names.</param>
    /// <param name="cells">A number for each row and column; null for a cell with nothing in it.</param>
    /// <param name="measure">What the numbers are.</param>
    /// <exception cref="ArgumentException">The cells are not as many as rows and columns.</exception>
    public static GenericChart Matrix(IReadOnlyList<string> rows, IReadOnlyList<string> columns, double?[,] cells, string measure)
    {
        if (cells.GetLength(0) != rows.Count || cells.GetLength(1) != columns.Count)
        {
            throw new ArgumentException($"{rows.Count} rows and {columns.Count} columns have other cells than these {cells.GetLength(0)} by {cells.GetLength(1)}.", nameof(cells));
        }

        var z = Cells(cells, value => (object?)value);
        var trace = Traces.Of("heatmap", measure)
            .With("x", columns.Select(c => PlotText.Wrap(c, 12)).ToArray())
            .With("y", rows.Select(r => PlotText.Wrap(r, RowWidth)).ToArray())
            .With("z", z)
            .With("text", Cells(cells, value => value is { } number ? PlotText.Digits(number) : ""))
            .With("texttemplate", "%{text}")
            .With("hoverongaps", false)
            .With("hovertemplate", "%{y} · %{x}: %{text}<extra></extra>")
            .With("xgap", 2).With("ygap", 2)
            .With("zmin", 0)
            .With("colorscale", new object[] { new object[] { 0, "#e8f1f7" }, new object[] { 1, "#0072B2" } })
            .With("showscale", false)
            .With("showlegend", false);
        var top = Traces.Axis().With("type", "category").With("side", "top").With("ticks", "").With("showline", false).With("tickangle", 0);
        return Traces.Chart([trace], x: top, y: Categories(rows).With("showline", false));
    }

    /// <summary>Lines from one state to another, each with its figures at both ends.</summary>
    /// <param name="from">The first state: a day, a source.</param>
    /// <param name="to">The second state.</param>
    /// <param name="lines">What goes from where to where; the points' labels are not drawn.</param>
    public static GenericChart Slope(string from, string to, params (string Label, PlotPoint From, PlotPoint To)[] lines) => Traces.Chart(
        lines.Select((line, i) => Traces.Of("scatter", line.Label)
            .With("mode", "lines+markers+text")
            .With("x", new[] { PlotText.Wrap(from, 24), PlotText.Wrap(to, 24) })
            .With("y", new[] { PlotAmounts.Middle(line.From.Value), PlotAmounts.Middle(line.To.Value) })
            .With("text", new[] { PlotText.Number(PlotAmounts.Middle(line.From.Value)), PlotText.Escape($"{PlotText.Number(PlotAmounts.Middle(line.To.Value))} {line.Label}") })
            .With("textposition", Outwards)
            .With("cliponaxis", false)
            .With("marker", Traces.Marker(Palette.Series[i % Palette.Series.Count], Marks.Symbol(line.To.Mark), 9))
            .With("line", Traces.Line(Palette.Series[i % Palette.Series.Count], 2, line.To.IsForecast ? "dash" : null))
            .Tied("y", [line.From.Expression, line.To.Expression])),
        x: Traces.Axis().With("type", "category").With("range", Traces.Range(-0.5, 1.9)).With("showline", false));

    private static T[][] Cells<T>(double?[,] cells, Func<double?, T> of) =>
        [.. Enumerable.Range(0, cells.GetLength(0)).Select(r => Enumerable.Range(0, cells.GetLength(1)).Select(c => of(cells[r, c])).ToArray())];
}
