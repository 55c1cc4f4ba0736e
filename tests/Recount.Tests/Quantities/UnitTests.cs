using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class UnitTests
{
    [Theory]
    [InlineData("")]
    [InlineData("none")]
    [InlineData("ratio")]
    [InlineData("ordinal")]
    public void Bare_numbers_are_ratios(string name) => Assert.Equal(Unit.Ratio, Unit.Of(name));

    [Fact]
    public void A_year_is_a_date() => Assert.Equal(Unit.Date, Unit.Of("year"));

    [Theory]
    [InlineData("usd", "cny_per_usd", "cny")]
    [InlineData("models", "ratio", "models")]
    [InlineData("versions_per_month", "months", "versions")]
    [InlineData("versions_per_months", "month", "versions")]
    [InlineData("usd_per_month", "ratio_per_months", "usd_per_month_per_month")]
    [InlineData("usd", "models", "models_times_usd")]
    [InlineData("models_times_usd", "cny_per_usd", "cny_times_models")]
    [InlineData("usd_per_model", "model_per_usd", "ratio")]
    [InlineData("usd", "usd", "usd_times_usd")]
    public void Units_multiply_and_cancel(string one, string other, string product)
    {
        Assert.Equal(Unit.Of(product), Unit.Of(one) * Unit.Of(other));
        Assert.Equal(Unit.Of(product), Unit.Of(other) * Unit.Of(one));
    }

    [Theory]
    [InlineData("usd", "usd", "ratio")]
    [InlineData("cny", "usd", "cny_per_usd")]
    [InlineData("cny", "cny_per_usd", "usd")]
    [InlineData("ratio", "usd", "ratio_per_usd")]
    [InlineData("usd_per_model", "month", "usd_per_model_per_month")]
    [InlineData("usd_per_model_per_month", "usd", "ratio_per_model_per_month")]
    [InlineData("models", "ratio_per_usd", "models_times_usd")]
    public void Units_divide_and_cancel(string above, string below, string quotient) =>
        Assert.Equal(Unit.Of(quotient), Unit.Of(above) / Unit.Of(below));

    [Theory]
    [InlineData("models", "models", "models")]
    [InlineData("percent", "percent", "percent")]
    [InlineData("percent", "percentage_points", "percent")]
    [InlineData("percentage_points", "percent", "percent")]
    [InlineData("percentage_points", "percentage_points", "percentage_points")]
    [InlineData("date", "days", "date")]
    [InlineData("days", "date", "date")]
    public void Like_is_added_to_like(string one, string other, string sum) =>
        Assert.Equal(Unit.Of(sum), Unit.Sum(Unit.Of(one), Unit.Of(other)));

    [Theory]
    [InlineData("percent", "models")]
    [InlineData("date", "date")]
    [InlineData("date", "months")]
    [InlineData("usd", "cny")]
    [InlineData("ratio", "percent")]
    public void Unlike_is_not_added(string one, string other)
    {
        Assert.Null(Unit.Sum(Unit.Of(one), Unit.Of(other)));
        Assert.Null(Unit.Sum(Unit.Of(other), Unit.Of(one)));
    }

    [Theory]
    [InlineData("percent", "percentage_points", "percent")]
    [InlineData("percentage_points", "percentage_points", "percentage_points")]
    [InlineData("date", "date", "days")]
    [InlineData("date", "days", "date")]
    [InlineData("usd", "usd", "usd")]
    public void Like_is_taken_from_like(string from, string what, string difference) =>
        Assert.Equal(Unit.Of(difference), Unit.Difference(Unit.Of(from), Unit.Of(what)));

    [Fact]
    public void A_percentage_less_a_percentage_is_percentage_points() =>
        Assert.Equal(Unit.PercentagePoints, Unit.Difference(Unit.Percent, Unit.Percent));

    [Theory]
    [InlineData("percentage_points", "percent")]
    [InlineData("days", "date")]
    [InlineData("usd", "cny")]
    [InlineData("percent", "ratio")]
    public void Unlike_is_not_taken_away(string from, string what) =>
        Assert.Null(Unit.Difference(Unit.Of(from), Unit.Of(what)));

    [Fact]
    public void A_unit_is_read_aloud_with_spaces() =>
        Assert.Equal("cny per usd", Unit.Of("cny_per_usd").ToString());
}
