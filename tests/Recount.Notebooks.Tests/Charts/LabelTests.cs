using System.Text.Json.Nodes;
using Plotly.NET;
using Recount.Notebooks.Charts;

namespace Recount.Notebooks.Tests.Charts;

[Collection(nameof(Opened))]
public sealed class LabelTests
{
    [Fact]
    public void Labels_do_not_cover_one_another()
    {
        var places = Plot.Claims("000-downloads", Plot.At("002-downloads", "2025-10-20")).OverTime("downloads").Shown().Traces()
            .Where(t => !t.IsDecoration()).Select(Place).ToList();

        Assert.Equal(2, places.Distinct().Count());
    }

    [Fact]
    public void No_trace_of_the_placing_is_left() => Assert.DoesNotContain(
        Drawn.Kinds().SelectMany(c => c.Shown().Traces()), t => t["meta"] is JsonObject meta && meta["movable"] is not null);

    [Theory]
    [InlineData(1, "top")]
    [InlineData(-1, "bottom")]
    public void A_label_stands_on_the_side_where_no_line_runs(int side, string expected)
    {
        // A line through the mark that turns away on one side of it, with room above and below.
        var line = Plot.Line("a line", [(Day(-60), 50), (Day(0), 50), (Day(60), 50 - (side * 40))]);
        var place = Placed(Plot.Combine(Plot.Line("above", [(Day(-60), 100), (Day(60), 100)]), line), 50);

        Assert.StartsWith(expected, place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_with_nothing_about_stands_beside_its_mark() => Assert.Equal("middle right", Placed(Plot.Line("far", [(Day(-60), 1), (Day(60), 1)]), 50));

    [Fact]
    public void A_label_beside_its_mark_is_kept_off_it_by_a_space()
    {
        var trace = Labelled(Plot.Claims(Plot.At(("a claim", "001-china-share"), "2025-10-10")).OverTime("share"));

        Assert.Equal("a claim", (string?)trace["text"]![0]);
        Assert.Equal("\u00a0a claim", (string?)trace["texttemplate"]![0]);
    }

    [Fact]
    public void A_label_that_looks_like_a_template_is_drawn_as_it_is_written()
    {
        var trace = Labelled(Plot.Claims(Plot.At(("%{x} of %{y}", "001-china-share"), "2025-10-10")).OverTime("share"));

        Assert.Equal("\u00a0%&#123;x} of %&#123;y}", (string?)trace["texttemplate"]![0]);
    }

    [Fact]
    public void In_a_triangle_a_label_stands_clear_of_the_region_around_its_point()
    {
        var traces = Plot.Combine(Plot.Region("possible", [(30, 50, 20), (40, 40, 20), (30, 40, 30)]),
            Plot.TernaryPoints("points", [("inside", 33, 43, 24), ("outside", 20, 30, 50)])).OnTriangle("a", "b", "c").Shown().Traces();

        var places = traces[^1]["textposition"]!.AsArray().Select(p => (string?)p).ToList();
        Assert.DoesNotContain("middle", places[0], StringComparison.Ordinal);
        Assert.Equal("middle right", places[1]);
    }

    [Fact]
    public void The_label_of_a_level_line_moves_to_where_no_curve_meets_it()
    {
        JsonNode Label(params (double, double)[] curve) => Plot.Line("curve", curve).Upwards("y", "x", fromNought: false).Level(0, "level").Shown()
            .Figure()["layout"]!["annotations"]!.AsArray().Single(a => (string?)a!["text"] == "level")!;

        Assert.Equal(("right", "bottom"), Anchors(Label((0, -10), (5, 10), (10, 10))));
        Assert.Equal(("left", "bottom"), Anchors(Label((0, 10), (5, -10), (10, 0))));
        Assert.Equal(("center", "bottom"), Anchors(Label((0, 0), (2, 10), (5, -10), (8, 10), (10, 0))));
    }

    private static (string?, string?) Anchors(JsonNode label) => ((string?)label["xanchor"], (string?)label["yanchor"]);

    private static string? Placed(GenericChart line, double at) =>
        Place(Labelled(Plot.Combine(line, Plot.Claims(new PlotPoint("a claim", at) { When = PlotDates.Read("2025-10-10"), Article = "001", Mark = Mark.Claim })).OverTime("share")));

    private static JsonObject Labelled(GenericChart chart) => chart.Shown().Traces().Single(t => ((string?)t["mode"])!.EndsWith("+text", StringComparison.Ordinal));

    private static string? Place(JsonObject trace) => (string?)trace["textposition"]![0];

    private static DateTime Day(int days) => new DateTime(2025, 10, 10).AddDays(days);
}
