using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace Recount.Notebooks.Charts;

/// <summary>A series of points with their intervals, drawn upwards (over time) or to the right (in rows).</summary>
/// <param name="Name">What the series is called.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Symbol">Its shape.</param>
/// <param name="Value">The coordinate that stands for the value, <c>x</c> or <c>y</c>.</param>
/// <param name="Points">The points.</param>
internal sealed record PointTraces(string Name, string Colour, string Symbol, string Value, IReadOnlyList<PlotPoint> Points)
{
    private const double MillisecondsPerDay = 86_400_000;

    private string Other => Value == "x" ? "y" : "x";

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
            .With("marker", Traces.Marker(Colour, Symbol, 10).With("line", Traces.Line(Colour, 1.5)))
            .With("line", Joined is null ? null : Traces.Line(Colour, 2, Joined))
            .With("hovertext", Points.Select(Hover).ToArray())
            .With("hoverinfo", "text")
            .With("cliponaxis", false)
            .Tied(Value, Points.Select(p => p.Expression));
        if (Labelled)
        {
            trace.With("text", Points.Select(p => PlotText.Escape(p.Label)).ToArray()).With("textposition", "middle right");
        }

        if (!Points.Any(p => p.IsForecast) && Points.Any(p => !p.Value.Allowed.IsPoint))
        {
            trace.With("error_" + Value, Bars(Points.Select(Above), Points.Select(Below)));
        }

        return Points.Any(p => Spread(p) > 0)
            ? trace.With("error_" + Other, Bars(Points.Select(Spread), Points.Select(Spread)).With("width", 0))
            : trace;
    }

    private IEnumerable<Trace> Decorations()
    {
        var forecasts = Points.Where(p => p.IsForecast && Above(p) + Below(p) > 0).ToList();
        if (forecasts.Count > 0)
        {
            yield return Traces.Of("scatter", Name + ", what it allows")
                .With("mode", "lines")
                .With(Value, forecasts.SelectMany(p => new object?[] { At(p) - Below(p), At(p) + Above(p), null }).ToArray())
                .With(Other, forecasts.SelectMany(p => new object?[] { Place(p), Place(p), null }).ToArray())
                .With("line", Traces.Line(Colour, 3, "dot"))
                .Decorating(Value);
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

    // An open end: a hollow arrow that points where the figure may lie and ends nowhere.
    private Trace Arrows(List<PlotPoint> points, bool upwards) => Traces.Of("scatter", Name + (upwards ? ", or more" : ", or less"))
        .With("mode", "markers")
        .With(Value, points.Select(At).ToArray())
        .With(Other, points.Select(Place).ToArray())
        .With("marker", Traces.Marker(Colour, "triangle-up-open", 10)
            .With("angle", (Value == "x" ? 90 : 0) + (upwards ? 0 : 180))
            .With("standoff", 12)
            .With("line", Traces.Line(Colour, 1.5)))
        .With("cliponaxis", false)
        .Decorating(Value);

    private Error Bars(IEnumerable<double> plus, IEnumerable<double> minus) => new Error()
        .With("type", "data")
        .With("symmetric", false)
        .With("array", plus.ToArray())
        .With("arrayminus", minus.ToArray())
        .With("color", Colour)
        .With("thickness", 1.5)
        .With("width", 4);

    private object Place(PlotPoint point) => Value == "x" ? PlotText.Wrap(point.Label, 30) : PlotDates.Middle(point.When!.Value);

    private double Spread(PlotPoint point) =>
        Value == "x" || point.When is not { } when || when.First == when.Last ? 0 : PlotDates.HalfDays(when) * MillisecondsPerDay;

    private static string Hover(PlotPoint point) => PlotText.Escape(string.Join(", ",
        new[] { point.Label, PlotAmounts.Text(point.Value), point.When?.ToString(), point.Expression }.Where(t => t is { Length: > 0 })));

    private static double At(PlotPoint point) => PlotAmounts.Middle(point.Value);

    private static double Above(PlotPoint point) => PlotAmounts.Above(point.Value);

    private static double Below(PlotPoint point) => PlotAmounts.Below(point.Value);
}
