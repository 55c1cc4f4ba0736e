namespace Recount.Tests.Expressions;

public class EvaluatorTests
{
    [Theory]
    [InlineData("2 + 3 * 4", "14 ratio")]
    [InlineData("-2 ^ 2", "-4 ratio")]
    [InlineData("2 ^ 0.5 ^ 2 ^ 0", "[1.41421356237, 1.41421356237] ratio")]
    [InlineData("7 usd / 2 usd", "3.5 ratio")]
    [InlineData("100 usd * usdcny.cny_per_usd[2025-06]", "718 cny")]
    [InlineData("718 cny / usdcny.cny_per_usd[2025-06]", "100 usd")]
    [InlineData("50% - 34%", "16 percentage_points")]
    [InlineData("34% + 16 percentage_points", "50 percent")]
    [InlineData("2025-12-10 - 23 days", "2025-11-17 date")]
    [InlineData("2025-12-10 - 2025-11-17", "23 days")]
    [InlineData("-3 models", "-3 models")]
    public void Numbers_and_units_are_worked_out_together(string expression, string worth) =>
        Assert.Equal(worth, Worth.Allowed(expression));

    [Theory]
    [InlineData("000-share", "17 percent", "[16.5, 17.5) percent")]
    [InlineData("100% - 000-share", "83 percentage_points", "(82.5, 83.5] percentage_points")]
    [InlineData("000-downloads", "700000000 downloads", "[700000000, ∞) downloads")]
    [InlineData("R001 + 000-share", "[57, 62] percent", "[56.5, 62.5) percent")]
    [InlineData("-000-share", "-17 percent", "(-17.5, -16.5] percent")]
    public void Everything_is_worked_out_once_at_its_word_and_once_with_all_it_allows(string expression, string printed, string allowed)
    {
        Assert.Equal(printed, Worth.Printed(expression));
        Assert.Equal(allowed, Worth.Allowed(expression));
    }

    [Theory]
    [InlineData("17% + 3 models", "models cannot be added to percent")]
    [InlineData("5 usd - 3 cny", "cny cannot be taken from usd")]
    [InlineData("2025-12-10 + 2025-12-10", "date cannot be added to date")]
    [InlineData("2025-12-10 + 3 months", "months cannot be added to date")]
    [InlineData("2 usd ^ 2", "^ takes ratio, not usd")]
    [InlineData("2 ^ 3 months", "^ takes ratio, not months")]
    [InlineData("\"words\"", "words in quotation marks are no value")]
    [InlineData("1 + 001-unknown", "there is no 001-unknown")]
    public void Units_that_do_not_fit_are_refused(string expression, string message) =>
        Assert.Equal(message, Worth.Refused(expression));

    [Theory]
    [InlineData("1 / 0", "a divisor that is not nought")]
    [InlineData("5 / (000-share - 000-share)", "a divisor that is not nought")]
    [InlineData("000-none * 2", "a value of 000-none")]
    [InlineData("(-2) ^ 2", "a base that is not negative")]
    [InlineData("0 ^ -1", "a base above nought for a negative power")]
    public void What_lacks_something_is_undecidable(string expression, string missing) =>
        Assert.Equal(missing, Worth.Missing(expression));
}
