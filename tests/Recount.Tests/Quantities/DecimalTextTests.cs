using System.Numerics;
using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class DecimalTextTests
{
    [Theory]
    [InlineData("16.5", 12, "16.5")]
    [InlineData("2/3", 4, "0.6667")]
    [InlineData("-2/3", 4, "-0.6667")]
    [InlineData("1/300", 2, "0.0033")]
    [InlineData("100/3", 4, "33.33")]
    [InlineData("17.50", 4, "17.5")]
    [InlineData("0", 4, "0")]
    public void A_value_is_written_to_so_many_significant_digits(string value, int significant, string text) =>
        Assert.Equal(text, DecimalText.Of(Written.Number(value), significant));

    [Theory]
    [InlineData("0.125", 2, "0.13")]
    [InlineData("-0.125", 2, "-0.13")]
    [InlineData("2.5", 1, "3")]
    [InlineData("-2.5", 1, "-3")]
    [InlineData("0.1249", 2, "0.12")]
    public void A_half_is_rounded_away_from_nought(string value, int significant, string text) =>
        Assert.Equal(text, DecimalText.Of(Written.Number(value), significant));

    [Theory]
    [InlineData("123456.7", "123457")]
    [InlineData("99999.5", "100000")]
    [InlineData("9.9999", "10")]
    [InlineData("0.99996", "1")]
    public void The_whole_part_is_written_out_in_full(string value, string text) =>
        Assert.Equal(text, DecimalText.Of(Written.Number(value), 4));

    [Fact]
    public void No_exponent_is_written()
    {
        Assert.Equal("1" + new string('0', 30), DecimalText.Of(new Rational(BigInteger.Pow(10, 30), 1), 4));
        Assert.Equal("0." + new string('0', 19) + "1", DecimalText.Of(new Rational(1, BigInteger.Pow(10, 20)), 4));
    }

    [Fact]
    public void A_fraction_prints_twelve_digits_by_itself() => Assert.Equal("0.333333333333", new Rational(1, 3).ToString());
}
