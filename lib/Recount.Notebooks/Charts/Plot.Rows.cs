using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Recount.Notebooks.Charts;

/// <content>Rows along a number line.</content>
public static partial class Plot
{
    /// <summary>Figures below one another on a number line, each with its interval; points with one label share a row.</summary>
    /// <param name="points">Ids, or labels and values.</param>
    /// <exception cref="ArgumentException">An id is not there or has no figure.</exception>
    public static GenericChart Rows(params PlotPoint[] points)
    {
        var series = points
            .GroupBy(p => (Colour: Palette.Of(p), Symbol: SymbolOf(p), Name: NameOf(p)))
            .Select(group => new PointTraces(group.Key.Name, group.Key.Colour, group.Key.Symbol, "x", [.. group]))
            .ToList();

        // Marks of one size: a larger one would seem to say something.
        var isCrowded = series.Any(s => s.IsCrowded);
        return Traces.Chart(series.SelectMany(s => (s with { IsCrowded = isCrowded }).Draw()), y: Categories(points.Select(p => p.Label)));
    }

    /// <summary>Bars to the right with what precision and hedges allow; combine several for groups of bars.</summary>
    /// <param name="name">What the bars are called in a legend; empty where there is one set alone.</param>
    /// <param name="points">Ids, or labels and values.</param>
    public static GenericChart Bars(string name, params PlotPoint[] points)
    {
        var trace = Traces.Of("bar", name)
            .With("orientation", "h")
            .With("x", points.Select(p => PlotAmounts.Middle(p.Value)).ToArray())
            .With("y", points.Select(p => PlotText.Wrap(p.Label, RowWidth)).ToArray())
            .With("hovertext", points.Select(p => PlotText.Escape($"{p.Label}: {PlotAmounts.Text(p.Value)}")).ToArray())
            .With("hoverinfo", "text")
            .Tied("x", points.Select(p => p.Expression))
            .Reaching([.. points.Select(p => p.Value.Allowed)]);
        if (points.Any(p => !p.Value.Allowed.IsPoint))
        {
            trace.With("error_x", PlotAmounts.Bars([.. points.Select(p => p.Value)], Palette.Neutral));
        }

        var chart = Traces.Chart([trace], y: Categories(points.Select(p => p.Label)));
        GenericChart.getLayout(chart).With("barmode", "group").With("bargap", 0.35);
        return chart;
    }

    /// <summary>How far a result moves while one assumption after another goes through its range; the widest on top.</summary>
    /// <param name="result">The result at the assumptions as they stand.</param>
    /// <param name="assumptions">What is varied, and the result at its low and its high end.</param>
    public static GenericChart Tornado(double result, params (string Label, double AtLow, double AtHigh)[] assumptions)
    {
        var sorted = assumptions.OrderByDescending(a => Math.Abs(a.AtHigh - a.AtLow)).ToList();
        var labels = sorted.Select(a => PlotText.Wrap(a.Label, RowWidth)).ToArray();
        return Traces.Chart([End("at its low end", Palette.Series[0], a => a.AtLow), End("at its high end", Palette.Series[1], a => a.AtHigh)],
            y: Categories(sorted.Select(a => a.Label)))
            .Stacked("overlay");

        Trace End(string name, string colour, Func<(string Label, double AtLow, double AtHigh), double> value) => Traces.Of("bar", name)
            .With("orientation", "h")
            .With("base", sorted.Select(_ => result).ToArray())
            .With("x", sorted.Select(a => value(a) - result).ToArray())
            .With("y", labels)
            .With("marker", Traces.Marker(colour))
            .With("hovertext", sorted.Select(a => PlotText.Escape($"{a.Label}, {name}: {PlotText.Number(value(a))}")).ToArray())
            .With("hoverinfo", "text");
    }

    internal const int RowWidth = 40;

    private static LinearAxis Categories(IEnumerable<string> labels, int width = RowWidth) => Traces.Axis()
        .With("type", "category")
        .With("categoryorder", "array")
        .With("categoryarray", labels.Select(l => PlotText.Wrap(l, width)).Distinct().ToArray());

    private static GenericChart Stacked(this GenericChart chart, string mode)
    {
        GenericChart.getLayout(chart).With("barmode", mode).With("bargap", 0.35);
        return chart;
    }
}
