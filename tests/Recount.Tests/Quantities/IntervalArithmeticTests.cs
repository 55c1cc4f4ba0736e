using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class IntervalArithmeticTests
{
    [Theory]
    [InlineData("[1, 2)", "(3, 4]", "(4, 6)")]
    [InlineData("[1, 2]", "[3, inf)", "[4, inf)")]
    [InlineData("(-inf, 2]", "[3, inf)", "(-inf, inf)")]
    public void Sums_add_the_ends(string one, string other, string sum) =>
        Assert.Equal(Written.Interval(sum), Written.Interval(one) + Written.Interval(other));

    [Theory]
    [InlineData("[5, 6)", "[1, 2)", "(3, 5)")]
    [InlineData("[5, inf)", "[1, inf)", "(-inf, inf)")]
    [InlineData("[5, 6]", "(-inf, 2]", "[3, inf)")]
    public void Differences_cross_the_ends(string from, string what, string difference) =>
        Assert.Equal(Written.Interval(difference), Written.Interval(from) - Written.Interval(what));

    [Theory]
    [InlineData("[1, 2)", "(3, 4]", "(3, 8)")]
    [InlineData("[-1, 2]", "[-3, 4]", "[-6, 8]")]
    [InlineData("(0, 1)", "[1, inf)", "(0, inf)")]
    [InlineData("[0, 1)", "[1, inf)", "[0, inf)")]
    [InlineData("(-1, 1)", "0", "0")]
    [InlineData("[-1, 1)", "(-1, 1]", "[-1, 1)")]
    [InlineData("(-inf, inf)", "0", "0")]
    [InlineData("(-inf, -2]", "[3, 5]", "(-inf, -6]")]
    public void Products_take_the_outermost_corners(string one, string other, string product)
    {
        Assert.Equal(Written.Interval(product), Written.Interval(one) * Written.Interval(other));
        Assert.Equal(Written.Interval(product), Written.Interval(other) * Written.Interval(one));
    }

    [Theory]
    [InlineData("[2, 4)", "(0.25, 0.5]")]
    [InlineData("(0, 4]", "[0.25, inf)")]
    [InlineData("[-4, 0)", "(-inf, -0.25]")]
    [InlineData("[2, inf)", "(0, 0.5]")]
    [InlineData("(-inf, -2)", "(-0.5, 0)")]
    [InlineData("(0, inf)", "(0, inf)")]
    public void Reciprocals_change_the_ends_round(string interval, string reciprocal) =>
        Assert.Equal(Written.Interval(reciprocal), Written.Interval(interval).Reciprocal());

    [Theory]
    [InlineData("0")]
    [InlineData("[0, 1]")]
    [InlineData("[-1, 0]")]
    [InlineData("(-1, 1)")]
    [InlineData("(-inf, inf)")]
    public void A_divisor_that_may_be_nought_is_undecidable(string divisor) =>
        Assert.Throws<UndecidableException>(() => Interval.Point(1) / Written.Interval(divisor));

    [Theory]
    [InlineData("[1, 5]", "(1, 3]", "[1, 3]", "(1, 5]")]
    [InlineData("[0, 1]", "[0, 1)", "[0, 1)", "[0, 1]")]
    [InlineData("[1, 2]", "[7, inf)", "[1, 2]", "[7, inf)")]
    [InlineData("(-inf, 2]", "[1, inf)", "(-inf, 2]", "[1, inf)")]
    public void The_smaller_and_the_larger_have_their_own_ends(string one, string other, string smaller, string larger)
    {
        Assert.Equal(Written.Interval(smaller), Interval.Min(Written.Interval(one), Written.Interval(other)));
        Assert.Equal(Written.Interval(larger), Interval.Max(Written.Interval(one), Written.Interval(other)));
    }
}
