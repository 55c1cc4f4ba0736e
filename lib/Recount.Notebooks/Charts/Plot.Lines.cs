using Plotly.NET;

namespace Recount.Notebooks.Charts;

/// <content>Paths, bands and distributions.</content>
public static partial class Plot
{
    /// <summary>A path over time, such as a model's.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="points">Its points.</param>
    /// <param name="dashed">Whether it is a forecast.</param>
    /// <param name="colour">Its colour; the next of the palette where nothing is said.</param>
    public static GenericChart Line(string name, IEnumerable<(DateTime X, double Y)> points, bool dashed = false, string? colour = null) =>
        Line(name, [.. points.Select(p => ((object)PlotDates.Iso(p.X), p.Y))], dashed, colour);

    /// <summary>A path over a number.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="points">Its points.</param>
    /// <param name="dashed">Whether it is a forecast.</param>
    /// <param name="colour">Its colour; the next of the palette where nothing is said.</param>
    public static GenericChart Line(string name, IEnumerable<(double X, double Y)> points, bool dashed = false, string? colour = null) =>
        Line(name, [.. points.Select(p => ((object)p.X, p.Y))], dashed, colour);

    /// <summary>What lies between two paths over time.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="points">The path's points and how far the band reaches there.</param>
    /// <param name="colour">Its colour.</param>
    public static GenericChart Band(string name, IEnumerable<(DateTime X, double Low, double High)> points, string colour = Palette.Neutral) =>
        Band(name, [.. points.Select(p => ((object)PlotDates.Iso(p.X), p.Low, p.High))], colour);

    /// <summary>What lies between two paths over a number.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="points">The path's points and how far the band reaches there.</param>
    /// <param name="colour">Its colour.</param>
    public static GenericChart Band(string name, IEnumerable<(double X, double Low, double High)> points, string colour = Palette.Neutral) =>
        Band(name, [.. points.Select(p => ((object)p.X, p.Low, p.High))], colour);

    /// <summary>How often a result comes out, as shares of all draws in classes of one width.</summary>
    /// <param name="name">What was drawn.</param>
    /// <param name="draws">The draws; from a fixed seed, or the chart changes from run to run.</param>
    /// <param name="width">The width of a class; classes begin at its multiples.</param>
    /// <param name="colour">Its colour; the next of the palette where nothing is said.</param>
    /// <exception cref="ArgumentException">There are no draws, or the width is not above nought.</exception>
    public static GenericChart Density(string name, IEnumerable<double> draws, double width, string? colour = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        var classes = draws.GroupBy(d => Math.Floor(d / width)).ToDictionary(g => g.Key, g => g.Count());
        if (classes.Count == 0)
        {
            throw new ArgumentException("There are no draws.", nameof(draws));
        }

        var all = classes.Values.Sum();
        var from = classes.Keys.Min();
        var steps = Enumerable.Range(0, (int)(classes.Keys.Max() - from) + 1).Select(i => from + i).ToList();
        var chart = Traces.Chart([
            Traces.Of("bar", name)
                .With("x", steps.Select(s => (s + 0.5) * width).ToArray())
                .With("y", steps.Select(s => 100.0 * classes.GetValueOrDefault(s) / all).ToArray())
                .With("width", width)
                .With("opacity", 0.75)
                .With("marker", colour is null ? null : Traces.Marker(colour)),
        ]);
        return chart.Stacked("overlay").AsModel();
    }

    /// <summary>An upright line where something is decided, such as a majority, with its label.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="x">Where: a number, or an ISO date.</param>
    /// <param name="label">What is decided there.</param>
    public static GenericChart Threshold(this GenericChart chart, object x, string label) => Across(chart, "x", x, label);

    /// <summary>A level line where something is decided, with its label.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="y">Where.</param>
    /// <param name="label">What is decided there.</param>
    public static GenericChart Level(this GenericChart chart, double y, string label) => Across(chart, "y", y, label);

    private static GenericChart Line(string name, IReadOnlyList<(object X, double Y)> points, bool dashed, string? colour) => Traces.Chart([
        Traces.Of("scatter", name)
            .With("mode", "lines")
            .With("x", points.Select(p => p.X).ToArray())
            .With("y", points.Select(p => p.Y).ToArray())
            .With("line", new Line().With("color", colour).With("width", 2.5).With("dash", dashed ? "dash" : null))
            .With("meta", new Dictionary<string, object> { ["value"] = "y" }),
    ]);

    // There and back again: one closed shape.
    private static GenericChart Band(string name, IReadOnlyList<(object X, double Low, double High)> points, string colour) => Traces.Chart([
        Traces.Of("scatter", name)
            .With("mode", "lines")
            .With("x", points.Select(p => p.X).Concat(points.Reverse().Select(p => p.X)).ToArray())
            .With("y", points.Select(p => p.High).Concat(points.Reverse().Select(p => p.Low)).ToArray())
            .With("fill", "toself")
            .With("fillcolor", Palette.Faint(colour, "33"))
            .With("line", Traces.Line(colour, 0))
            .With("hoverinfo", "skip")
            .With("meta", new Dictionary<string, object> { ["value"] = "y" }),
    ]);
}
