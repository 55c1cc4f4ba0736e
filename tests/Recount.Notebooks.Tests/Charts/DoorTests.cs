using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;
using Recount.Notebooks.Charts;

namespace Recount.Notebooks.Tests.Charts;

[Collection(nameof(Opened))]
public sealed class DoorTests
{
    private static readonly string[] Months = ["2025-10-01", "2025-11-01", "2025-12-01"];
    private static readonly double[] Values = [6, 7, double.NaN];

    [Fact]
    public void A_chart_of_XPlot_goes_through_the_same_door()
    {
        var chart = XPlot.Plotly.Chart.Plot(new XPlot.Plotly.Scatter { x = Months, y = Values, name = "a [LAYOUT] </script>", mode = "lines" });
        chart.WithXTitle("month");

        var output = chart.ToOutput("from-xplot", "A finding", "A measure", "A source", new Tie("y", "R001", null, null));

        var trace = output.Traces()[0];
        Assert.Equal("R001", (string?)trace["customdata"]![0]);
        Assert.Equal("a [LAYOUT] </script>", (string?)trace["name"]);
        Assert.Null(trace["y"]![2]);
        Assert.Equal("month", (string?)output.Figure()["layout"]!["xaxis"]!["title"]!["text"]);
        Assert.Equal(Palette.Series[0], (string?)trace["line"]!["color"]);
        Assert.Contains("id=\"chart-from-xplot\"", output.Html, StringComparison.Ordinal);
        Assert.Contains("2025-11-01", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_straight_from_PlotlyNET_goes_through_as_well()
    {
        var chart = Plotly.NET.CSharp.Chart.Column<double, string, string>(values: Values, Keys: Months, Name: "raw");

        var output = chart.Upwards("models a month").Shown();

        Assert.Null(output.Traces()[0]["y"]![2]);
        Assert.Equal("models a month", (string?)output.Figure()["layout"]!["yaxis"]!["title"]!["text"]);
    }

    [Fact]
    public void A_chart_of_PlotlyNET_is_the_figure_that_the_library_itself_writes()
    {
        var raw = Plotly.NET.CSharp.Chart.Column<double, string, string>(values: Values, Keys: Months, Name: "raw");
        foreach (var chart in Drawn.Kinds().Append(raw))
        {
            Assert.Equal(JsonNode.Parse(GenericChart.toFigureJson(chart))!.ToJsonString(), PlotlyFigure.Of(chart).ToJsonString());
        }
    }

    [Fact]
    public void The_table_has_every_point_and_its_expression()
    {
        var output = Drawn.Downloads().Shown();
        var points = output.Traces().Where(t => !t.IsDecoration()).SelectMany(t => t["customdata"]!.AsArray()).Select(e => (string)e!).ToList();

        Assert.All(points, expression => Assert.Contains(expression, output.Text, StringComparison.Ordinal));
        Assert.Equal(points.Count + 1, output.Html.Split("<tr>").Length - 1);
        Assert.Contains("2025-12-01 to 2025-12-31", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_formatters_give_figure_page_and_text()
    {
        ChartFormatters.Register();
        var output = Drawn.Shares().Shown();

        Assert.Equal([ChartFormatters.PlotlyMimeType, "text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(ChartOutput)));
        Assert.Equal(output.Json, output.ToDisplayString(ChartFormatters.PlotlyMimeType));
        Assert.Equal(output.Html, output.ToDisplayString("text/html"));
        Assert.Equal(output.Text, output.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Showing_a_chart_outside_a_kernel_does_nothing() =>
        Drawn.Shares().Show("a-chart", "A finding", "A measure", "A source");

    [Fact]
    public void The_library_for_live_front_ends_is_the_one_that_PlotlyNET_brings()
    {
        var html = PlotlyScript.Html();

        Assert.Contains("plotly.js v2.27.1", html, StringComparison.Ordinal);
        Assert.Equal(1, html.Split("</script").Length - 1);
    }
}
