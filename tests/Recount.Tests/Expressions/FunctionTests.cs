namespace Recount.Tests.Expressions;

public class FunctionTests
{
    [Theory]
    [InlineData("sum(1 models, 2 models, 3 models)", "6 models")]
    [InlineData("sum(34%, 3 percentage_points)", "37 percent")]
    [InlineData("sum(2025-12-10, 3 days)", "2025-12-13 date")]
    [InlineData("min(3, 1, 2)", "1 ratio")]
    [InlineData("max(3%, 000-share)", "[16.5, 17.5) percent")]
    [InlineData("max(2025-12-10, 2025-11-01)", "2025-12-10 date")]
    [InlineData("either(3 models, 5 models, 4 models)", "[3, 5] models")]
    [InlineData("either(000-share, 20%)", "[16.5, 20] percent")]
    public void Several_of_one_unit_are_taken_together(string expression, string worth) =>
        Assert.Equal(worth, Worth.Allowed(expression));

    [Theory]
    [InlineData("rank(5, 3, 4)", "1 ratio")]
    [InlineData("rank(3 models, 5 models, 4 models)", "3 ratio")]
    [InlineData("rank(4, 4, 3)", "[1, 2] ratio")]
    [InlineData("rank(000-share, 17%, 10%, 30%)", "[2, 3] ratio")]
    [InlineData("rank(000-downloads, 800 million downloads)", "[1, 2] ratio")]
    public void A_rank_is_the_place_among_all_with_1_for_the_largest(string expression, string worth) =>
        Assert.Equal(worth, Worth.Allowed(expression));

    [Theory]
    [InlineData("percent(0.25)", "25 percent")]
    [InlineData("share(5 models, 20 models)", "25 percent")]
    [InlineData("of(50%, 30 models)", "15 models")]
    [InlineData("of(12 percent_per_month, 100 usd)", "12 usd")]
    [InlineData("growth(200 usd, 250 usd)", "25 percent")]
    [InlineData("growth(200 usd, 150 usd)", "-25 percent")]
    [InlineData("factor(1000%)", "11 ratio")]
    [InlineData("compound(10%, 2)", "21 percent")]
    [InlineData("compound(10 percent_per_month, 2 months)", "21 percent")]
    [InlineData("compound(10%, 0)", "0 percent")]
    [InlineData("rate(21%, 1)", "21 percent")]
    [InlineData("before(125 usd, 25%)", "100 usd")]
    public void Percentages_are_taken_of_what_they_are_percent_of(string expression, string worth) =>
        Assert.Equal(worth, Worth.Allowed(expression));

    [Theory]
    [InlineData("rate(21%, 2)", "10")]
    [InlineData("rate(1000%, 12 months)", "22.1")]
    [InlineData("compound(12%, 12)", "289.6")]
    public void Compounding_is_undone_by_the_rate(string expression, string percent)
    {
        var worth = Worth.Of(expression).Allowed;

        Assert.True(worth.Low.Value <= worth.High.Value && worth.High.Value - worth.Low.Value < 0.000001m);
        Assert.Equal(Written.Number(percent).ToDouble(), worth.Low.Value.ToDouble(), 0.05);
    }

    [Theory]
    [InlineData("milestone(700 million downloads, 100 million downloads)", "[700000000, 800000000) downloads")]
    [InlineData("milestone(000-downloads, 100 million downloads)", "[700000000, 800000000) downloads")]
    [InlineData("milestone(000-models, 500 thousand models)", "[1450000, 2050000) models")]
    public void A_milestone_is_passed_and_the_next_is_not(string expression, string worth) =>
        Assert.Equal(worth, Worth.Allowed(expression));

    [Theory]
    [InlineData("sum(1 models, 2 usd)", "usd cannot be added to models")]
    [InlineData("sum(2025-12-10, 2025-12-10)", "date cannot be added to date")]
    [InlineData("min(1 models, 2 usd)", "min takes one unit, not models and usd")]
    [InlineData("max(1 models, 2)", "max takes one unit, not models and ratio")]
    [InlineData("either(1%, 2)", "either takes one unit, not percent and ratio")]
    [InlineData("rank(1%, 2)", "rank takes percent, not ratio")]
    [InlineData("percent(5%)", "percent takes ratio, not percent")]
    [InlineData("share(5 models, 20 usd)", "share takes one unit, not models and usd")]
    [InlineData("of(0.5, 30 models)", "of takes percent, not ratio")]
    [InlineData("growth(200 usd, 250 cny)", "growth takes one unit, not cny and usd")]
    [InlineData("factor(11)", "factor takes percent, not ratio")]
    [InlineData("compound(0.1, 2)", "compound takes percent, not ratio")]
    [InlineData("rate(0.1, 2)", "rate takes percent, not ratio")]
    [InlineData("before(125 usd, 0.25)", "before takes percent, not ratio")]
    [InlineData("milestone(700 downloads, 100)", "milestone takes one unit, not downloads and ratio")]
    public void Units_that_do_not_fit_are_refused(string expression, string message) =>
        Assert.Equal(message, Worth.Refused(expression));

    [Theory]
    [InlineData("share(5 models, 0 models)", "a divisor that is not nought")]
    [InlineData("growth(0 usd, 250 usd)", "a divisor that is not nought")]
    [InlineData("before(5 usd, -100%)", "a divisor that is not nought")]
    [InlineData("rate(21%, 0)", "a divisor that is not nought")]
    [InlineData("compound(-150%, 2)", "a base that is not negative")]
    [InlineData("milestone(5 models - 000-models + 000-models, 0 models)", "a milestone with a value and a fixed step above nought")]
    [InlineData("milestone(700 downloads, 000-downloads)", "a milestone with a value and a fixed step above nought")]
    [InlineData("milestone(-000-downloads, 5 downloads)", "a milestone with a value and a fixed step above nought")]
    public void What_has_no_value_is_undecidable(string expression, string missing) =>
        Assert.Equal(missing, Worth.Missing(expression));

    [Theory]
    [InlineData("sum()", "sum takes 1 to 99 arguments, not 0")]
    [InlineData("either(1)", "either takes 2 to 99 arguments, not 1")]
    [InlineData("growth(1)", "growth takes 2 to 2 arguments, not 1")]
    [InlineData("weekday(2025-12-10, 1)", "weekday takes 1 to 1 arguments, not 2")]
    public void A_wrong_number_of_arguments_is_refused(string expression, string message) =>
        Assert.Equal(message, Worth.Refused(expression));

    [Fact]
    public void An_unknown_function_is_refused_and_the_known_ones_are_named() =>
        Assert.StartsWith("there is no function average; there are age, as, asof, before, compound", Worth.Refused("average(1, 2)"), StringComparison.Ordinal);
}
