using System.Globalization;
using Deedle;
using Recount.Notebooks.Formatting;

namespace Recount.Notebooks.Tests.Formatting;

public sealed class GridTests
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(1)> \"'&";

    [Fact]
    public void Whatever_a_cell_a_key_or_a_name_says_stays_text()
    {
        var frame = Frame.FromColumns(new Dictionary<string, Series<string, string>>
        {
            [Hostile] = new([KeyValuePair.Create(Hostile, Hostile)]),
        });

        var html = FrameGrid.Of(frame).Html();

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Equal(3, html.Split("&lt;script&gt;").Length - 1);
    }

    [Fact]
    public void What_is_missing_is_shown()
    {
        var series = new Series<string, double>([KeyValuePair.Create("a", 1.5), KeyValuePair.Create("b", double.NaN)]);

        Assert.Equal("   value\na    1.5\nb      —", FrameGrid.Of(series).PlainText());
        Assert.Contains("—", FrameGrid.Of(series).Html(), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_stand_on_the_right_and_words_on_the_left()
    {
        var html = FrameGrid.Of(new Series<string, double>([KeyValuePair.Create("a", 1.5)])).Html();

        Assert.Contains("<td style=\"text-align:right", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" style=\"text-align:left\">a", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24, 24)]
    [InlineData(25, 25)]
    [InlineData(26, 24)]
    [InlineData(1000, 24)]
    public void A_long_frame_is_cut_with_a_count(int rows, int shown)
    {
        var grid = FrameGrid.Of(new Series<int, int>(Enumerable.Range(0, rows).Select(i => KeyValuePair.Create(i, i))));

        Assert.Equal(shown, grid.Rows.Count);
        Assert.Equal(shown == rows ? "" : $"{rows - shown} more rows, {rows} in all", grid.Note);
    }

    [Fact]
    public void Numbers_and_days_look_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." },
                DateTimeFormat = { ShortDatePattern = "dd.MM.yyyy", DateSeparator = "." },
            };
            Assert.Equal("1,234,567.8", Cell.Text(1234567.8));
            Assert.Equal("2025-12-10", Cell.Text(new DateTime(2025, 12, 10)));
            Assert.Equal("∞", Cell.Text(double.PositiveInfinity));
            Assert.Equal("yes", Cell.Text(true));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
