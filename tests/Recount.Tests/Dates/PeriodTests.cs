using Recount.Dates;
using Recount.Quantities;

namespace Recount.Tests.Dates;

public class PeriodTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2025-12", "2025-12-01", "2025-12-31")]
    [InlineData("2025-02", "2025-02-01", "2025-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-12-10", "2025-12-10", "2025-12-10")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("2025-Q1", "2025-01-01", "2025-03-31")]
    [InlineData("2025-Q4", "2025-10-01", "2025-12-31")]
    [InlineData("2025-H1", "2025-01-01", "2025-06-30")]
    [InlineData("2025-H2", "2025-07-01", "2025-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void A_date_or_period_is_read(string text, string first, string last) => AssertReads(text, first, last);

    [Theory]
    [InlineData("2024-09/2024-12", "2024-09-01", "2024-12-31")]
    [InlineData("2024-11-28/2025-Q1", "2024-11-28", "2025-03-31")]
    [InlineData("2025-05/2025-05", "2025-05-01", "2025-05-31")]
    public void Two_of_them_with_a_slash_span_from_the_first_to_the_last_day(string text, string first, string last) =>
        AssertReads(text, first, last);

    [Theory]
    [InlineData("2025-12-12T05:18:09")]
    [InlineData("2025-12-12T05:18")]
    public void A_clock_time_after_a_day_is_passed_over(string text) => AssertReads(text, "2025-12-12", "2025-12-12");

    [Theory]
    [InlineData("2025T05:18:09")]
    [InlineData("2025-12T05:18:09")]
    [InlineData("2025-12-12T")]
    [InlineData("2025-12-12Tomorrow")]
    [InlineData("2025-12-12T05:18:09T05:18:09")]
    [InlineData("2025-12-12T25:00")]
    public void Nothing_else_may_follow(string text) => Assert.False(Period.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("+025")]
    [InlineData("2025-")]
    [InlineData("2025-1")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-Q0")]
    [InlineData("2025-Q5")]
    [InlineData("2025-H3")]
    [InlineData("2025-q1")]
    [InlineData("2025-1-1")]
    [InlineData("2025-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2025-04-31")]
    [InlineData("10 December 2025")]
    [InlineData("12/12/2025")]
    [InlineData("2025/2026/2027")]
    [InlineData("2025/")]
    [InlineData("/2025")]
    [InlineData("2025-06/2025-01")]
    public void Anything_else_is_refused(string text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void A_last_day_before_the_first_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Period(new DateOnly(2025, 1, 2), new DateOnly(2025, 1, 1)));

    [Fact]
    public void As_a_quantity_it_spans_all_its_days()
    {
        Assert.True(Period.TryParse("2025-12", out var december));
        var first = new DateOnly(2025, 12, 1).DayNumber;

        Assert.Equal(Quantity.Of(Interval.Closed(first, first + 30), Unit.Date), december.ToQuantity());
    }

    [Theory]
    [InlineData("2025-12-10", "2025-12-10")]
    [InlineData("2025-Q2", "2025-04-01/2025-06-30")]
    public void It_is_written_as_one_day_or_two_with_a_slash(string text, string written)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(written, period.ToString());
        Assert.True(Period.TryParse(written, out var again));
        Assert.Equal(period, again);
    }

    [Fact]
    public void A_day_number_is_written_rounded_down_and_held_within_the_calendar()
    {
        var day = new DateOnly(2025, 12, 10).DayNumber;

        Assert.Equal("2025-12-10", Period.Iso(day + 0.9m));
        Assert.Equal("0001-01-01", Period.Iso(-5));
        Assert.Equal("9999-12-31", Period.Iso(1_000_000_000_000));
    }

    private static void AssertReads(string text, string first, string last)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(Day.Of(first), period.First);
        Assert.Equal(Day.Of(last), period.Last);
    }
}
