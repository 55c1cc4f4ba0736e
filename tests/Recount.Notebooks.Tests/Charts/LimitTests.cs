using Recount.Notebooks.Charts;

namespace Recount.Notebooks.Tests.Charts;

[Collection(nameof(Opened))]
public sealed class LimitTests
{
    [Fact]
    public void Seven_series_are_drawn_and_an_eighth_is_refused()
    {
        Assert.Equal(7, Lines(7).Shown().Traces().Count);
        Assert.Contains("8 series", Assert.Throws<ArgumentException>(() => Lines(8).Shown()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Three-Dates")]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a--b")]
    [InlineData("\"onload")]
    public void An_id_that_is_none_is_refused(string id) =>
        Assert.Throws<ArgumentException>(() => Lines(1).ToOutput(id, "finding", "subtitle", "source"));

    [Fact]
    public void A_chart_without_a_source_is_refused() =>
        Assert.Throws<ArgumentException>(() => Lines(1).ToOutput("a-chart", "finding", "subtitle", " "));

    [Fact]
    public void A_claim_without_a_date_asks_for_one() => Assert.Contains(
        "Plot.At(\"004-downloads\"", Assert.Throws<ArgumentException>(() => Plot.Claims("004-downloads")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_id_that_nothing_has_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Plot.Rows("009-nothing"));
        Assert.Throws<ArgumentException>(() => Plot.Series("nothing", "downloads"));
        Assert.Throws<ArgumentException>(() => Plot.Series("qwen_derivatives", "nothing"));
    }

    [Fact]
    public void Parts_that_come_to_more_than_the_whole_are_refused() =>
        Assert.Throws<ArgumentException>(() => Plot.Shares(new Whole("too much", ("a", 60), ("b", 50))));

    [Fact]
    public void What_the_parts_leave_is_drawn_as_the_rest()
    {
        var rest = Plot.Shares(new Whole("today", ("a", 30), ("b", 50))).Along("share").Shown().Traces()[^1];

        Assert.Equal("rest", (string?)rest["name"]);
        Assert.Equal(20, (double)rest["x"]![0]!);
    }

    [Fact]
    public void Cells_have_to_be_as_many_as_rows_and_columns() =>
        Assert.Throws<ArgumentException>(() => Plot.Matrix(["a"], ["b", "c"], new double?[1, 1], "conflicts"));

    private static Plotly.NET.GenericChart Lines(int count) =>
        Plot.Combine([.. Enumerable.Range(0, count).Select(i => Plot.Line($"line {i}", [(0.0, i), (1, i)]))]).Upwards("y");
}
