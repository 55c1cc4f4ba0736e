using Recount.Dates;
using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class QuantityTextTests
{
    [Theory]
    [InlineData("104500000000", "cny", "104.5 billion CNY")]
    [InlineData("1000000", "downloads", "1 million downloads")]
    [InlineData("2345678901234", "usd", "2.346 trillion USD")]
    [InlineData("-7500000", "usd", "-7.5 million USD")]
    [InlineData("999999", "models", "999,999 models")]
    [InlineData("999999999", "models", "1 billion models")]
    [InlineData("999949999", "models", "999.9 million models")]
    [InlineData("-12345.6", "usd", "-12,346 USD")]
    [InlineData("9999", "models", "9999 models")]
    [InlineData("[40, 45]", "percent", "40 to 45%")]
    [InlineData("7/6", "ratio", "1.167")]
    [InlineData("3.5", "percentage_points", "3.5 percentage points")]
    [InlineData("1", "families", "1 family")]
    [InlineData("1", "models", "1 model")]
    [InlineData("1", "people", "1 person")]
    [InlineData("1", "series", "1 series")]
    [InlineData("1", "percentage_points", "1 percentage point")]
    [InlineData("1", "versions_per_month", "1 version per month")]
    [InlineData("1", "usd_per_million_tokens", "1 USD per million tokens")]
    [InlineData("1", "class", "1 class")]
    [InlineData("7.1", "cny_per_usd", "7.1 CNY per USD")]
    [InlineData("[1, 2]", "models", "1 to 2 models")]
    [InlineData("1.5", "years", "1.5 years")]
    [InlineData("[700, inf)", "models", "700 or more models")]
    [InlineData("(-inf, 5]", "models", "5 or less models")]
    [InlineData("(-inf, inf)", "ratio", "anything")]
    [InlineData("1", "boolean", "yes")]
    [InlineData("0", "boolean", "no")]
    [InlineData("[41.00001, 41.00002]", "percent", "41%")]
    public void A_quantity_is_written_for_people(string interval, string unit, string text) =>
        Assert.Equal(text, QuantityText.AsPrinted(Quantity.Of(Written.Interval(interval), Unit.Of(unit))));

    [Fact]
    public void A_day_is_written_as_an_iso_date()
    {
        var day = new DateOnly(2025, 12, 10).DayNumber;

        Assert.Equal("2025-12-10", QuantityText.AsPrinted(Quantity.Exactly(day, Unit.Date)));
        Assert.Equal("2025-12-10 to 2025-12-11", QuantityText.AsPrinted(Quantity.Of(Interval.Closed(day, day + 1), Unit.Date)));
    }

    [Theory]
    [InlineData("2025-10")]
    [InlineData("2025-Q4")]
    [InlineData("2024")]
    public void Whole_months_are_written_in_their_shortest_form(string period)
    {
        Assert.True(Period.TryParse(period, out var days));

        Assert.Equal(period, QuantityText.AsPrinted(days.ToQuantity()));
    }

    [Theory]
    [InlineData(1, "Monday")]
    [InlineData(7, "Sunday")]
    public void A_weekday_is_written_by_its_name(int weekday, string name) =>
        Assert.Equal(name, QuantityText.AsPrinted(Quantity.Exactly(weekday, Unit.Weekday)));

    [Theory]
    [InlineData("[16.5, 17.5)", "percent", "[16.5, 17.5)%")]
    [InlineData("[700000000, inf)", "downloads", "[700 million, ∞) downloads")]
    [InlineData("119", "languages", "119 languages")]
    [InlineData("1", "families", "1 family")]
    public void All_that_it_allows_is_written_in_mathematical_notation(string interval, string unit, string text) =>
        Assert.Equal(text, QuantityText.Allowed(Quantity.Of(Written.Interval(interval), Unit.Of(unit))));
}
