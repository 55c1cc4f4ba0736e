using System.Numerics;
using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class IntervalPowerTests
{
    [Theory]
    [InlineData("[2, 3)", "2", "[4, 9)")]
    [InlineData("1.12", "12", "3.895975992546975973113856")]
    [InlineData("[2, 4]", "-1", "[0.25, 0.5]")]
    [InlineData("[0.5, 2]", "[1, 2]", "[0.25, 4]")]
    [InlineData("(0, 5)", "0", "1")]
    [InlineData("0", "0", "1")]
    [InlineData("[2, inf)", "[1, 2]", "[2, inf)")]
    [InlineData("[2, inf)", "-1", "(0, 0.5]")]
    [InlineData("[0.25, 0.5]", "[1, inf)", "(0, 0.5]")]
    [InlineData("[2, 3]", "(-inf, 1]", "(0, 3]")]
    public void Whole_powers_are_exact(string @base, string exponent, string power) =>
        Assert.Equal(Written.Interval(power), Written.Interval(@base).Power(Written.Interval(exponent)));

    [Theory]
    [InlineData("0", "(0, 1)")]
    [InlineData("[0, 0.5]", "(1, inf)")]
    [InlineData("[0, 5]", "(0, 1)")]
    [InlineData("[0, inf)", "(1, 2)")]
    public void A_base_that_may_be_nought_may_give_nought_under_every_power_above_nought(string @base, string exponent) =>
        Assert.True(Written.Interval(@base).Power(Written.Interval(exponent)).Contains(Rational.Zero));

    [Theory]
    [InlineData("2", "1/2")]
    [InlineData("1.1", "2001/2")]
    [InlineData("0.97", "1999/2")]
    [InlineData("1.0001", "100001/2")]
    [InlineData("7/3", "365/2")]
    [InlineData("1.000001", "2049/2")]
    public void A_root_is_enclosed(string @base, string exponent)
    {
        var (one, halves) = (Written.Number(@base), Written.Number(exponent) * 2);

        var power = Interval.Point(one).Power(Interval.Point(Written.Number(exponent)));

        Assert.True((power * power).Contains(one.Pow((int)halves.Numerator)));
        Assert.True((power.High.Value - power.Low.Value) / power.Low.Value < 1e-6m);
    }

    [Theory]
    [InlineData("10", "1001/2")]
    [InlineData("1/10", "1001/2")]
    public void A_root_out_of_the_range_of_doubles_is_enclosed(string @base, string exponent)
    {
        var (one, halves) = (Written.Number(@base), Written.Number(exponent) * 2);

        var power = Interval.Point(one).Power(Interval.Point(Written.Number(exponent)));

        Assert.True((power * power).Contains(one.Pow((int)halves.Numerator)));
    }

    [Fact]
    public void A_whole_power_too_large_to_be_exact_is_enclosed()
    {
        var exact = new Rational(BigInteger.Pow(11, 5000), BigInteger.Pow(10, 5000));

        Assert.True(Interval.Point(1.1m).Power(Interval.Point(5000)).Contains(exact));
    }

    [Theory]
    [InlineData("[-1, 2]", "2")]
    [InlineData("(-inf, inf)", "1")]
    [InlineData("[0, 2]", "-1")]
    [InlineData("[0, 2]", "[-1, 1]")]
    public void A_base_that_may_be_negative_or_nought_below_a_negative_power_is_undecidable(string @base, string exponent) =>
        Assert.Throws<UndecidableException>(() => Written.Interval(@base).Power(Written.Interval(exponent)));
}
