using System.Text.Json.Nodes;
using Plotly.NET;
using Recount.Notebooks.Charts;
using ChartPlot = Recount.Notebooks.Charts.Plot;

namespace Recount.Notebooks.Tests.Charts;

/// <summary>Words around a plot have room of their own, as plotly.js sets them at full width.</summary>
[Collection(nameof(Opened))]
public sealed class RoomTests
{
    private const int LegendRow = 20;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(6, 2)]
    public void A_source_stands_beneath_the_last_row_of_the_legend(int entries, int rows)
    {
        var layout = Layout(Lines(entries, "a series of some length"), "Source: the ledger.");

        Assert.InRange(Below(layout) - Legend(layout) - (rows * LegendRow), 0, 10);
    }

    [Fact]
    public void Long_names_of_rows_leave_less_room_for_the_legend_and_it_takes_more_rows()
    {
        static GenericChart Rows(string name) => ChartPlot.Combine(
            [.. Enumerable.Range(0, 5).Select(i => ChartPlot.Bars($"a series of some length {i}", (name, i + 1)))]).Along("count");

        Assert.True(Below(Layout(Rows("a row with a rather long name"), "Source: x.")) > Below(Layout(Rows("a"), "Source: x.")));
    }

    [Fact]
    public void A_source_breaks_before_the_edge_of_the_drawing()
    {
        var layout = Layout(ChartPlot.Bars("a", ("a row with a rather long name", 1)).Along("count"), "Sources: " + string.Join(", ", Enumerable.Range(100, 30).Select(i => $"R{i}")));
        var lines = Text(layout).Split("<br>");

        Assert.True(lines.Length > 2);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 100));
        Assert.True((double)layout["margin"]!["b"]! >= Below(layout) + (15 * lines.Length));
    }

    [Fact]
    public void Names_of_columns_above_a_matrix_do_not_reach_its_title()
    {
        var cells = new double?[,] { { 1 } };
        var one = Layout(ChartPlot.Matrix(["a"], ["a"], cells, "x"), "Source: x.");
        var two = Layout(ChartPlot.Matrix(["a"], ["a name on two lines"], cells, "x"), "Source: x.");
        var none = Layout(ChartPlot.Bars("a", ("a", 1)).Along("count"), "Source: x.");

        Assert.Equal([17.0, 34.0], new[] { one, two }.Select(l => (double)l["margin"]!["t"]! - (double)none["margin"]!["t"]!));
    }

    private static GenericChart Lines(int count, string name) => ChartPlot.Combine(
        [.. Enumerable.Range(0, count).Select(i => ChartPlot.Line($"{name} {i}", [(0.0, 1.0), (1, i)]))]).Upwards("y");

    private static JsonNode Layout(GenericChart chart, string source) =>
        JsonNode.Parse(chart.ToOutput("a-chart", "A finding", "A measure", source).Json)!["layout"]!;

    private static double PlotHeight(JsonNode layout) =>
        (double)layout["height"]! - (double)layout["margin"]!["t"]! - (double)layout["margin"]!["b"]!;

    // How far beneath the plot the legend begins, and the source.
    private static double Legend(JsonNode layout) => -(double)layout["legend"]!["y"]! * PlotHeight(layout);

    private static double Below(JsonNode layout) => -(double)Source(layout)["yshift"]!;

    private static string Text(JsonNode layout) => (string)Source(layout)["text"]!;

    private static JsonNode Source(JsonNode layout) => layout["annotations"]!.AsArray().Single(a => (string?)a!["name"] == "source")!;
}
