using Recount.Dates;
using Recount.Quantities;

namespace Recount.Tests.Dates;

public class CalendarArithmeticTests
{
    [Theory]
    [InlineData("1996-12-11", "2025-12-10", "28")]
    [InlineData("1996-12-10", "2025-12-10", "29")]
    [InlineData("1996-12-10", "1996-12-10", "0")]
    [InlineData("2000-02-29", "2001-02-27", "0")]
    [InlineData("2000-02-29", "2001-03-01", "1")]
    [InlineData("2000-02-29", "2004-02-28", "3")]
    [InlineData("2000-02-29", "2004-02-29", "4")]
    public void An_age_is_completed_years(string birth, string at, string years) => AssertAge(birth, at, years);

    [Fact]
    public void Who_was_born_on_29_February_has_a_birthday_on_28_February_in_common_years() =>
        AssertAge("2000-02-29", "2001-02-28", "1");

    [Theory]
    [InlineData("1997", "2025-12-10", "[27, 28]")]
    [InlineData("1997", "2025-12-31", "28")]
    [InlineData("1997", "2025", "[27, 28]")]
    [InlineData("1997-06", "2025-07-01", "28")]
    public void An_age_from_spans_of_days_is_every_age_that_may_be_meant(string birth, string at, string years) =>
        AssertAge(birth, at, years);

    [Theory]
    [InlineData("2025-12-08", "1")]
    [InlineData("2025-12-10", "3")]
    [InlineData("2025-12-14", "7")]
    [InlineData("0001-01-01", "1")]
    [InlineData("2025-12-09/2025-12-12", "[2, 5]")]
    [InlineData("2025-12-08/2025-12-14", "[1, 7]")]
    [InlineData("2025-12-12/2025-12-15", "[1, 7]")]
    [InlineData("2025-12-14/2025-12-15", "[1, 7]")]
    [InlineData("2025", "[1, 7]")]
    public void A_weekday_counts_from_Monday_and_a_span_touches_all_of_its_weekdays(string days, string weekday) =>
        Assert.Equal(Written.Interval(weekday), CalendarArithmetic.Weekday(Day.Span(days)));

    [Theory]
    [InlineData("2025-01-01", "1")]
    [InlineData("2025-06-30", "2")]
    [InlineData("2025-12-31", "4")]
    [InlineData("2025-Q3", "3")]
    [InlineData("2025-04/2025-09", "[2, 3]")]
    [InlineData("2025", "[1, 4]")]
    public void A_quarter_is_that_of_the_calendar_where_the_year_ends_in_December(string days, string quarter) =>
        Assert.Equal(Written.Interval(quarter), CalendarArithmetic.Quarter(Day.Span(days), yearEnd: 12));

    [Theory]
    [InlineData("2025-05-28", 1, "2")] // Nvidia's year ends in January
    [InlineData("2025-01-31", 1, "4")]
    [InlineData("2025-02-01", 1, "1")]
    [InlineData("2025-03-31", 3, "4")]
    [InlineData("2025-04-01", 3, "1")]
    [InlineData("2025-11-30", 11, "4")]
    public void A_fiscal_quarter_counts_from_the_month_after_the_years_end(string day, int yearEnd, string quarter) =>
        Assert.Equal(Written.Interval(quarter), CalendarArithmetic.Quarter(Day.Span(day), yearEnd));

    [Theory]
    [InlineData("2025-12-31/2026-01-01", 12)]
    [InlineData("2025-09/2026-04", 12)]
    [InlineData("2025-02/2026-03", 12)]
    [InlineData("2025-01/2025-02", 1)]
    public void A_span_over_the_years_end_may_mean_any_quarter(string days, int yearEnd) =>
        Assert.Equal(Interval.Closed(1, 4), CalendarArithmetic.Quarter(Day.Span(days), yearEnd));

    [Theory]
    [InlineData("2025-12-31", "2025")]
    [InlineData("2025-12-31/2026-01-01", "[2025, 2026]")]
    public void A_year_is_a_number(string days, string year) =>
        Assert.Equal(Written.Interval(year), CalendarArithmetic.Year(Day.Span(days)));

    [Fact]
    public void A_span_without_an_end_is_undecidable()
    {
        var since = Interval.AtLeast(700_000);

        Assert.Throws<UndecidableException>(() => CalendarArithmetic.Weekday(since));
        Assert.Throws<UndecidableException>(() => CalendarArithmetic.Quarter(since, 12));
        Assert.Throws<UndecidableException>(() => CalendarArithmetic.Year(since));
        Assert.Throws<UndecidableException>(() => CalendarArithmetic.CompletedYears(Day.Span("1997"), since));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("3652059")]
    [InlineData("1000000000000")]
    public void A_day_outside_the_calendar_is_undecidable(string day) =>
        Assert.Throws<UndecidableException>(() => CalendarArithmetic.Weekday(Written.Interval(day)));

    [Fact]
    public void Average_months_and_years_are_those_of_the_Gregorian_calendar()
    {
        Assert.Equal(new Rational(146097, 400), CalendarArithmetic.DaysPerYear);
        Assert.Equal(CalendarArithmetic.DaysPerYear / 12, CalendarArithmetic.DaysPerMonth);
    }

    private static void AssertAge(string birth, string at, string years) =>
        Assert.Equal(Written.Interval(years), CalendarArithmetic.CompletedYears(Day.Span(birth), Day.Span(at)));
}
