using Recount.Data;
using Recount.Quantities;
using Recount.References;
using Recount.Tests.Dates;

namespace Recount.Tests.References;

public class SeriesTests
{
    private const string Rows = """
        period,org,downloads,share_percent,hedge
        2025-01-01,alibaba,100,10.0,exact
        2025-01-11,alibaba,200,20.0,exact
        2025-01-01,meta,300,30,at_least
        2025-02-01,meta,,30,exact

        """;

    private static readonly Series Downloads = Read("downloads");

    [Theory]
    [InlineData("meta", 2)]
    [InlineData("2025-01-01", 2)]
    [InlineData("2025-01-01, meta", 1)]
    [InlineData("openai", 0)]
    public void A_key_selects_the_rows_that_hold_all_its_parts(string key, int rows) =>
        Assert.Equal(rows, Downloads.Select(key).Count());

    [Fact]
    public void A_column_is_there_or_not()
    {
        Assert.True(Downloads.Has("downloads"));
        Assert.False(Downloads.Has("Downloads"));
    }

    [Fact]
    public void A_cell_has_the_series_unit_or_percent_and_its_rows_hedge()
    {
        var first = Downloads.Select("2025-01-01,alibaba").Single();
        var hedged = Downloads.Select("2025-01-01,meta").Single();

        Assert.Equal(Quantity.Exactly(100, Unit.Of("downloads")), Downloads.Figure(first, "downloads"));
        Assert.Equal(
            new Quantity(Interval.Point(10), Interval.HalfOpen(9.95m, 10.05m), Unit.Percent),
            Downloads.Figure(first, "share_percent"));
        Assert.Equal(Interval.AtLeast(300), Downloads.Figure(hedged, "downloads")!.Value.Allowed);
    }

    [Fact]
    public void An_empty_cell_has_no_figure() =>
        Assert.Null(Downloads.Figure(Downloads.Select("2025-02-01").Single(), "downloads"));

    [Theory]
    [InlineData("2025-01-01", "100")]
    [InlineData("2025-01-02", "110")]
    [InlineData("2025-01-06", "150")]
    [InlineData("2025-01-11", "200")]
    public void Between_two_rows_a_figure_lies_on_the_straight_line(string day, string value) =>
        Assert.Equal(
            Quantity.Exactly(Written.Number(value), Unit.Of("downloads")),
            Downloads.Interpolate("downloads", "alibaba", Day.Of(day).DayNumber));

    [Fact]
    public void A_percentage_between_two_rows_is_a_percentage() =>
        Assert.Equal(Unit.Percent, Downloads.Interpolate("share_percent", "alibaba", Day.Of("2025-01-06").DayNumber)!.Value.Unit);

    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("2025-01-12")]
    public void Outside_its_rows_a_series_says_nothing(string day) =>
        Assert.Null(Downloads.Interpolate("downloads", "alibaba", Day.Of(day).DayNumber));

    private static Series Read(string unit)
    {
        var faults = new Faults();
        var rows = CsvTable.Parse(Rows, "series.csv", ["period"], faults);
        Assert.True(faults.None);
        return new Series("downloads", Unit.Of(unit), Strength.Primary, rows);
    }
}
