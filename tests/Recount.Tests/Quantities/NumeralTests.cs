using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class NumeralTests
{
    [Theory]
    [InlineData("15.8", "15.8", "0.1")]
    [InlineData("14.0", "14", "0.1")]
    [InlineData("1,000", "1000", "1")]
    [InlineData("39.824 billion", "39824000000", "1000000")]
    [InlineData("700 Million", "700000000", "1000000")]
    [InlineData("480B", "480000000000", "1000000000")]
    [InlineData("1.5-trillion", "1500000000000", "100000000000")]
    [InlineData("12k", "12000", "1000")]
    [InlineData("+25.6", "25.6", "0.1")]
    [InlineData("-3", "-3", "1")]
    [InlineData("34%", "34", "1")]
    [InlineData(" 0.50 ", "0.5", "0.01")]
    public void Digits_with_a_scale_are_read(string text, string value, string step) => AssertReads(text, value, step);

    [Theory]
    [InlineData("nine", "9", "1")]
    [InlineData("Twice", "2", "1")]
    [InlineData("half", "0.5", "1")]
    [InlineData("tenfold", "10", "1")]
    [InlineData("two billion", "2000000000", "1000000000")]
    [InlineData("half million", "500000", "1000000")]
    [InlineData("million", "1000000", "1000000")]
    public void Number_words_are_read(string text, string value, string step) => AssertReads(text, value, step);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("many")]
    [InlineData("GPT-5")]
    [InlineData("12th")]
    [InlineData("12 dozen")]
    [InlineData("1.2.3")]
    [InlineData("40% - 45")]
    [InlineData("$5")]
    [InlineData("5.")]
    [InlineData("1e5")]
    [InlineData("two dozen")]
    [InlineData("two million million")]
    public void Anything_else_is_refused(string text) => Assert.False(Numeral.TryRead(text, out _, out _));

    private static void AssertReads(string text, string value, string step)
    {
        Assert.True(Numeral.TryRead(text, out var readValue, out var readStep));
        Assert.Equal(Written.Number(value), readValue);
        Assert.Equal(Written.Number(step), readStep);
    }
}
