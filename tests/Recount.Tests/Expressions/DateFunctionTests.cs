namespace Recount.Tests.Expressions;

public class DateFunctionTests
{
    [Theory]
    [InlineData("days(2025-11-17, 2025-12-10)", "23 days")]
    [InlineData("days(2025-12-10, 2025-11-17)", "-23 days")]
    [InlineData("days(2025-11, 2025-12-01)", "[1, 30] days")]
    [InlineData("months(2025-01-01, 2025-01-01)", "0 months")]
    [InlineData("years(2001-01-01, 2401-01-01)", "400 years")]
    [InlineData("months(2001-01-01, 2401-01-01)", "4800 months")]
    [InlineData("age(1996-12-11, 2025-12-10)", "28 years")]
    [InlineData("age(period(\"1997\"), 2025-12-10)", "[27, 28] years")]
    [InlineData("weekday(2025-12-10)", "3 weekday")]
    [InlineData("year(2025-12-10)", "2025 ratio")]
    [InlineData("quarter(2025-12-10)", "4 quarter")]
    [InlineData("quarter(2025-05-28, 1)", "2 quarter")]
    [InlineData("period(\"2024-09/2024-12\")", "[2024-09-01, 2024-12-31] date")]
    public void Dates_are_counted_by_the_calendar(string expression, string worth) => Assert.Equal(worth, Worth.Allowed(expression));

    [Theory]
    [InlineData("asof(000-share)", "[2025-06-01, 2025-06-30] date")]
    [InlineData("published(000)", "2025-12-12 date")]
    [InlineData("published(R001)", "2025-12-12 date")]
    [InlineData("interpolate(usdcny.cny_per_usd, 2025-06-15)", "7 cny_per_usd")]
    [InlineData("as(7 usd, cny)", "7 cny")]
    [InlineData("as(000-share, models)", "[16.5, 17.5) models")]
    public void Some_forms_look_at_the_argument_itself(string expression, string worth) => Assert.Equal(worth, Worth.Allowed(expression));

    [Theory]
    [InlineData("days(2025-11-17, 5)", "days takes date, not ratio")]
    [InlineData("months(5, 2025-11-17)", "months takes date, not ratio")]
    [InlineData("years(2024, 2025)", "years takes date, not ratio")]
    [InlineData("age(5 years, 2025-12-10)", "age takes date, not years")]
    [InlineData("weekday(3)", "weekday takes date, not ratio")]
    [InlineData("year(2025)", "year takes date, not ratio")]
    [InlineData("quarter(2)", "quarter takes date, not ratio")]
    [InlineData("period(\"soon\")", "\"soon\" is no date or period")]
    [InlineData("published(001)", "there is no 001")]
    [InlineData("interpolate(usdcny.cny_per_usd, 5)", "no date")]
    public void What_is_no_date_is_refused(string expression, string message) => Assert.Equal(message, Worth.Refused(expression));

    [Theory]
    [InlineData("quarter(2025-05-28, 0)")]
    [InlineData("quarter(2025-05-28, 13)")]
    [InlineData("quarter(2025-05-28, 1.5)")]
    [InlineData("quarter(2025-05-28, 3 months)")]
    [InlineData("quarter(2025-05-28, 2025-01)")]
    [InlineData("quarter(2025-05-28, 000-share)")]
    public void What_is_no_month_cannot_end_a_fiscal_year(string expression) =>
        Assert.Equal("quarter takes the month in which the fiscal year ends, 1 to 12", Worth.Refused(expression));

    [Theory]
    [InlineData("missing(\"a source\")", "a source")]
    [InlineData("1 + missing(\"a source\")", "a source")]
    [InlineData("asof(R001)", "the date of R001")]
    [InlineData("weekday(2025-12-10 + 100 million days)", "a date within the calendar")]
    public void What_lacks_something_is_undecidable(string expression, string missing) => Assert.Equal(missing, Worth.Missing(expression));
}
