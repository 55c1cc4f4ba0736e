using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Recount.Notebooks.Charts;

/// <content>Three shares that come to a hundred.</content>
public static partial class Plot
{
    /// <summary>A region of a triangle, such as what a forecast leaves possible.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="corners">Its corners in order, each three shares.</param>
    /// <param name="colour">Its colour.</param>
    public static GenericChart Region(string name, IEnumerable<(double A, double B, double C)> corners, string colour = Palette.Accent)
    {
        var closed = corners.ToList();
        closed.Add(closed[0]);
        return Traces.Chart([
            Triangle(name, closed, "lines")
                .With("fill", "toself")
                .With("fillcolor", Palette.Faint(colour))
                .With("line", Traces.Line(colour)),
        ]);
    }

    /// <summary>Points in a triangle, each with its label.</summary>
    /// <param name="name">What they are called.</param>
    /// <param name="points">Labels and three shares each.</param>
    /// <param name="colour">Their colour.</param>
    public static GenericChart TernaryPoints(string name, IEnumerable<(string Label, double A, double B, double C)> points, string colour = "#0072B2")
    {
        var all = points.ToList();
        return Traces.Chart([
            Triangle(name, [.. all.Select(p => (p.A, p.B, p.C))], "markers+text")
                .With("text", all.Select(p => PlotText.Escape(p.Label)).ToArray())
                .With("cliponaxis", false)
                .With("marker", Traces.Marker(colour, "diamond", 10))
                .Movable(),
        ]);
    }

    /// <summary>The triangle's three shares, each at its corner.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="a">The share that is whole at the top.</param>
    /// <param name="b">The share that is whole at the left.</param>
    /// <param name="c">The share that is whole at the right.</param>
    /// <param name="fromA">Where the first share begins; above nought the triangle shows a part of itself, larger.</param>
    /// <param name="fromB">Where the second share begins.</param>
    /// <param name="fromC">Where the third share begins.</param>
    public static GenericChart OnTriangle(
        this GenericChart chart, string a, string b, string c, double fromA = 0, double fromB = 0, double fromC = 0)
    {
        var ternary = new Ternary().With("sum", 100).With("bgcolor", "rgba(0,0,0,0)")
            .With("aaxis", Side(a, fromA)).With("baxis", Side(b, fromB)).With("caxis", Side(c, fromC));
        GenericChart.getLayout(chart).With("ternary", ternary).With("height", 560);
        return chart.AsModel();
    }

    private static Trace Triangle(string name, IReadOnlyList<(double A, double B, double C)> points, string mode) => Traces.Of("scatterternary", name)
        .With("mode", mode)
        .With("a", points.Select(p => p.A).ToArray())
        .With("b", points.Select(p => p.B).ToArray())
        .With("c", points.Select(p => p.C).ToArray());

    private static LinearAxis Side(string name, double from) => Traces.Axis()
        .With("title", new Dictionary<string, object> { ["text"] = PlotText.Wrap(name, 12), ["font"] = new Dictionary<string, object> { ["size"] = 12 } })
        .With("gridcolor", "rgba(127,127,127,0.25)")
        .With("linecolor", "rgba(127,127,127,0.7)")
        .With("ticks", "outside")
        .With("tickcolor", "rgba(127,127,127,0.7)")
        .With("ticksuffix", "%")
        .With("min", from);
}
