using System.Text.Json.Nodes;
using Recount.Notebooks.Charts;

namespace Recount.Notebooks.Tests.Charts;

[Collection(nameof(Opened))]
public sealed class LookTests
{
    [Fact]
    public void An_open_end_is_a_hollow_arrow_and_a_closed_one_is_none()
    {
        var over = Plot.Claims("000-downloads").OverTime("downloads").Shown().Traces();
        var exact = Plot.Claims("001-china-share").OverTime("share").Shown().Traces();

        var arrow = Assert.Single(over, IsArrow);
        Assert.EndsWith("-open", (string?)arrow["marker"]!["symbol"], StringComparison.Ordinal);
        Assert.Equal((double)over.Single(t => !t.IsDecoration())["y"]![0]!, (double)arrow["y"]![0]!);
        Assert.DoesNotContain(exact, IsArrow);
        Assert.Null(over.Single(t => !t.IsDecoration())["meta"]!["high"]![0]);
        Assert.Equal(0.5, (double)exact.Single(t => !t.IsDecoration())["error_y"]!["array"]![0]!, 1e-9);
    }

    [Fact]
    public void A_forecast_is_hollow_and_its_interval_dashed()
    {
        var traces = Plot.Claims("002-china-future").OverTime("share").Shown().Traces();

        Assert.EndsWith("-open", (string?)traces.Single(t => !t.IsDecoration())["marker"]!["symbol"], StringComparison.Ordinal);
        Assert.Equal("dot", (string?)traces.First(Drawn.IsDecoration)["line"]!["dash"]);
    }

    [Fact]
    public void An_article_has_one_colour_on_all_charts_and_no_other_has_it()
    {
        var overTime = Plot.Claims("002-downloads").OverTime("downloads").Shown().Traces()[^1];
        var inRows = Plot.Rows("002-china-today").Along("share").Shown().Traces()[^1];

        Assert.Equal(Palette.Article("002"), (string?)overTime["marker"]!["color"]);
        Assert.Equal(Palette.Article("002"), (string?)inRows["marker"]!["color"]);
        Assert.Equal(5, Notebook.Recounting.Ledger.Articles.Select(a => a.Id).Select(Palette.Article).Distinct().Count());
        Assert.Throws<ArgumentException>(() => Palette.Article("005"));
    }

    [Fact]
    public void Claims_and_sources_differ_in_shape_as_well_as_in_colour()
    {
        var symbols = Drawn.Downloads().Shown().Traces().Where(t => !t.IsDecoration()).GroupBy(t => (string?)t["name"])
            .ToDictionary(g => g.Key!, g => (string?)g.First()["marker"]!["symbol"]);

        Assert.Equal("diamond", symbols["000 asiaict.com"]);
        Assert.Equal("square", symbols["secondary source"]);
        Assert.NotEqual(symbols["weak source"], symbols["secondary source"]);
    }

    [Fact]
    public void Series_without_a_colour_get_one_that_no_other_has()
    {
        var traces = Plot.Combine(Plot.Line("a", [(0.0, 1.0)]), Plot.Line("b", [(0.0, 2.0)]), Plot.Line("c", [(0.0, 3.0)], colour: "#0072B2"))
            .Upwards("y").Shown().Traces();

        Assert.Equal(3, traces.Select(t => (string?)t["line"]!["color"]).Distinct().Count());
    }

    [Fact]
    public void Dates_stand_on_a_true_time_axis_and_shares_start_at_nought()
    {
        var layout = Drawn.Downloads().Shown().Figure()["layout"]!;
        var shares = Drawn.Shares().Shown().Figure()["layout"]!;

        Assert.Equal("date", (string?)layout["xaxis"]!["type"]);
        Assert.Equal("downloads to date, millions", (string?)layout["yaxis"]!["title"]!["text"]);
        Assert.Equal("tozero", (string?)shares["xaxis"]!["rangemode"]);
    }

    [Fact]
    public void A_logarithmic_axis_has_its_numbers_in_full()
    {
        var axis = Drawn.Kinds()[^1].Shown().Figure()["layout"]!["yaxis"]!;

        Assert.Equal("log", (string?)axis["type"]);
        Assert.Contains("100,000", axis["ticktext"]!.AsArray().Select(t => (string?)t));
    }

    [Fact]
    public void A_threshold_on_a_logarithmic_axis_has_its_label_where_its_line_is()
    {
        var layout = Plot.Rows(("a", 10), ("b", 1000)).Along("ratio", log: true).Threshold(100, "a hundred").Shown().Figure()["layout"]!;

        Assert.Equal(100, (double)layout["shapes"]![0]!["x0"]!);
        Assert.Equal(2, (double)layout["annotations"]!.AsArray().Single(a => (string?)a!["text"] == "a hundred")!["x"]!, 1e-9);
    }

    [Fact]
    public void Charts_combined_keep_the_rows_of_each()
    {
        var axis = Plot.Combine(Plot.Bars("one", ("a", 1), ("b", 2)), Plot.Bars("two", ("c", 3))).Along("count").Shown().Figure()["layout"]!["yaxis"]!;

        Assert.Equal(["a", "b", "c"], axis["categoryarray"]!.AsArray().Select(c => (string?)c));
    }

    [Fact]
    public void Every_row_is_as_high_as_the_next_and_the_first_stands_on_top()
    {
        var axis = Plot.Combine(Plot.Rows(("a", 1), ("b", 2)), Plot.Rows(("c", 3))).Along("count").Shown().Figure()["layout"]!["yaxis"]!;

        Assert.Equal([2.5, -0.5], axis["range"]!.AsArray().Select(end => (double)end!));
    }

    [Fact]
    public void Marks_of_one_chart_of_rows_are_of_one_size()
    {
        PlotPoint[] claims = ["002-china-future", "002-us-future"];
        var many = Enumerable.Range(0, 20).Select(i => new PlotPoint("many", i));

        Assert.Single(Plot.Rows([.. claims, .. many]).Along("share").Shown().Traces().Where(t => !t.IsDecoration()).Select(t => (double)t["marker"]!["size"]!).Distinct());
    }

    [Fact]
    public void A_legend_names_the_parts_of_a_bar_in_their_order() =>
        Assert.Equal("normal", (string?)Drawn.Shares().Shown().Figure()["layout"]!["legend"]!["traceorder"]);

    [Fact]
    public void Names_on_an_axis_have_no_ticks_whichever_library_drew_it()
    {
        (List<double> counts, List<string> names) = ([1], ["a name"]);
        var chart = XPlot.Plotly.Chart.Plot([new XPlot.Plotly.Bar { orientation = "h", x = counts, y = names }]);
        var axis = chart.ToOutput("a-chart", "A finding", "A measure", "Source: x.").Figure()["layout"]!["yaxis"]!;

        Assert.Equal(("category", ""), ((string?)axis["type"], (string?)axis["ticks"]));
    }

    [Fact]
    public void A_source_line_goes_with_the_figure_and_the_caption_with_its_meta()
    {
        var layout = Drawn.Shares().Shown("China is ahead").Figure()["layout"]!;

        Assert.Contains(layout["annotations"]!.AsArray(), a => (string?)a!["text"] == "Source: the ledger.");
        Assert.Equal(("a-chart", "China is ahead"), ((string?)layout["meta"]!["id"], (string?)layout["meta"]!["finding"]));
        Assert.Contains("4 points", (string?)layout["meta"]!["alt"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_known_to_the_month_is_drawn_as_long_as_it_is()
    {
        var period = Assert.Single(Plot.Claims("001-china-share").OverTime("share").Shown().Traces(), Drawn.IsDecoration);

        Assert.Equal(["2024-12-01", "2026-01-01", null], period["x"]!.AsArray().Select(x => (string?)x));
    }

    private static bool IsArrow(JsonObject trace) => trace.IsDecoration() && trace["marker"]?["standoff"] is not null;
}
