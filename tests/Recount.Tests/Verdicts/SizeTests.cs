using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Tests.Verdicts;

public class SizeTests
{
    [Theory]
    [InlineData("100", "103.5", "usd", "+3.5%")]
    [InlineData("100", "80", "usd", "-20%")]
    [InlineData("-100", "-80", "usd", "+20%")]
    [InlineData("17", "17", "usd", "0%")]
    [InlineData("34", "36", "percent", "+2 percentage points")]
    [InlineData("36", "34", "percent", "-2 percentage points")]
    [InlineData("0", "5", "models", "+5 models")]
    [InlineData("700000", "700143", "date", "+143 days")]
    [InlineData("700143", "700000", "date", "-143 days")]
    [InlineData("1", "0", "boolean", "the opposite")]
    [InlineData("1", "1", "boolean", "the same")]
    public void A_size_is_what_is_stated_less_the_recount(string computed, string stated, string unit, string size) =>
        Assert.Equal(size, Between(computed, stated, unit).ToString());

    [Theory]
    [InlineData("[10, 20]", "[25, 30]", "5", "0.25")]
    [InlineData("[25, 30]", "[10, 20]", "-5", "-0.2")]
    [InlineData("[10, 20]", "[15, 30]", "0", "0")]
    [InlineData("[10, inf)", "5", "-5", "-0.5")]
    [InlineData("(-inf, 10]", "15", "5", "0.5")]
    public void Ranges_are_apart_by_their_nearest_ends(string computed, string stated, string amount, string relative)
    {
        var size = Between(computed, stated, "usd");

        Assert.Equal(Written.Number(amount), size.Amount);
        Assert.Equal(Written.Number(relative), size.Relative);
    }

    [Fact]
    public void What_cannot_be_told_relatively_counts_by_years()
    {
        Assert.Null(Between("700000", "700730", "date").Relative);
        Assert.Equal(2, Between("700000", "700730", "date").Weight);
        Assert.Equal(0.2, Between("100", "80", "usd").Weight);
    }

    private static Size Between(string computed, string stated, string unit) => Size.Between(
        Quantity.Of(Written.Interval(computed), Unit.Of(unit)),
        Quantity.Of(Written.Interval(stated), Unit.Of(unit)));
}
