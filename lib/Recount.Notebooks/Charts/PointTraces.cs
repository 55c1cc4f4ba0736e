using Plotly.NET;

namespace Recount.Notebooks.Charts;

/// <summary>A series of points with their intervals, drawn upwards (over time) or to the right (in rows).</summary>
/// <param name="Name">What the series is called.</param>
/// <param name="Colour">Its colour; null for the next that is free.</param>
/// <param name="Symbol">Its shape.</param>
/// <param name="Value">The coordinate that stands for the value, <c>x</c> or <c>y</c>.</param>
/// <param name="Points">The points.</param>
internal sealed record PointTraces(string Name, string? Colour, string Symbol, string Value, IReadOnlyList<PlotPoint> Points)
{
    private const int Few = 12;

    private string Other => Value == "x" ? "y" : "x";

    /// <summary>Whether the points are so many that their marks are smaller.</summary>
    internal bool IsCrowded { get; init; } = Points.Count > Few;

    /// <summary>Whether each point carries its label.</summary>
    internal bool Labelled { get; init; }

    /// <summary>The dash of a line that joins the points; null for none.</summary>
    internal string? Joined { get; init; }

    internal IEnumerable<Trace> Draw() => [.. Decorations(), Main()];

    private Trace Main()
    {
        var trace = Traces.Of("scatter", Name)
            .With("mode", "markers" + (Joined is null ? "" : "+lines") + (Labelled ? "+text" : ""))
            .With(Value, Points.Select(At).ToArray())
            .With(Other, Points.Select(Place).ToArray())
            .With("marker", Traces.Marker(Colour, Symbol, IsCrowded ? 7 : 10).With("line", Traces.Line(Colour, 1.5)))
            .With("line", Joined is null ? null : Traces.Line(Colour, 2, Joined))
            .With("text", Points.Select(p => PlotText.Escape(p.Label)).ToArray())
            .With("hovertext", Points.Select(Hover).ToArray())
            .With("hoverinfo", "text")
            .With("cliponaxis", false)
            .Tied(Value, Points.Select(p => p.Expression))
            .Reaching([.. Points.Select(p => p.Value.Allowed)], Value == "x" ? null : [.. Points.Select(p => p.When!.Value)]);
        if (Labelled)
        {
            trace.Movable();
        }

        if (!Points.Any(p => p.IsForecast) && Points.Any(p => !p.Value.Allowed.IsPoint))
        {
            trace.With("error_" + Value, PlotAmounts.Bars([.. Points.Select(p => p.Value)], Colour));
        }

        return trace;
    }

    private IEnumerable<Trace> Decorations()
    {
        var forecasts = Points.Where(p => p.IsForecast && Above(p) + Below(p) > 0).ToList();
        if (forecasts.Count > 0)
        {
            yield return Segments("what it allows", "dot", forecasts,
                p => (At(p) - Below(p), Place(p)), p => (At(p) + Above(p), Place(p)));
        }

        // plotly.js draws no intervals along a date axis.
        var periods = Points.Where(p => Value == "y" && p.When!.Value.First != p.When.Value.Last).ToList();
        if (periods.Count > 0)
        {
            yield return Segments("the period", "solid", periods,
                p => (At(p), PlotDates.First(p.When!.Value)), p => (At(p), PlotDates.End(p.When!.Value)));
        }

        foreach (var upwards in new[] { true, false })
        {
            var open = Points.Where(p => double.IsInfinity(upwards ? p.Value.High : p.Value.Low)).ToList();
            if (open.Count > 0)
            {
                yield return Arrows(open, upwards);
            }
        }
    }

    private Trace Segments(
        string what, string dash, IReadOnlyList<PlotPoint> points, Func<PlotPoint, (double, object)> from, Func<PlotPoint, (double, object)> to)
    {
        var ends = points.SelectMany(p => new (double Value, object Other)?[] { from(p), to(p), null }).ToArray();
        return Traces.Of("scatter", $"{Name}, {what}")
            .With("mode", "lines")
            .With(Value, ends.Select(e => (object?)e?.Value).ToArray())
            .With(Other, ends.Select(e => e?.Other).ToArray())
            .With("line", Traces.Line(Colour, dash == "dot" ? 3 : 1.5, dash))
            .Decorating(Value, Name);
    }

    // An open end: a hollow arrow that points where the figure may lie and ends nowhere. A marker is moved against the way
    // that its angle points, so the arrow is a triangle upside down, turned about.
    private Trace Arrows(List<PlotPoint> points, bool upwards) => Traces.Of("scatter", Name + (upwards ? ", or more" : ", or less"))
        .With("mode", "markers")
        .With(Value, points.Select(At).ToArray())
        .With(Other, points.Select(Place).ToArray())
        .With("marker", Traces.Marker(Colour, "triangle-down-open", 10)
            .With("angle", (Value == "x" ? 270 : 180) - (upwards ? 0 : 180))
            .With("standoff", 12)
            .With("line", Traces.Line(Colour, 1.5)))
        .With("cliponaxis", false)
        .Decorating(Value, Name);

    private object Place(PlotPoint point) => Value == "x" ? PlotText.Wrap(point.Label, Plot.RowWidth) : PlotDates.Middle(point.When!.Value);

    private static string Hover(PlotPoint point) => PlotText.Escape(string.Join(", ",
        new[] { point.Label, PlotAmounts.Text(point.Value), point.When?.ToString(), point.Expression }.Where(t => t is { Length: > 0 })));

    private static double At(PlotPoint point) => PlotAmounts.Middle(point.Value);

    private static double Above(PlotPoint point) => PlotAmounts.Above(point.Value);

    private static double Below(PlotPoint point) => PlotAmounts.Below(point.Value);
}
