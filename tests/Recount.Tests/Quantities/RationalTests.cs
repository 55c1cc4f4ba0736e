using System.Numerics;
using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class RationalTests
{
    [Fact]
    public void A_fraction_is_kept_in_lowest_terms_with_the_sign_above()
    {
        var fraction = new Rational(6, -4);

        Assert.Equal(-3, fraction.Numerator);
        Assert.Equal(2, fraction.Denominator);
    }

    [Fact]
    public void A_denominator_of_zero_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }

    [Fact]
    public void The_default_value_is_nought()
    {
        Rational nought = default;

        Assert.Equal(Rational.Zero, nought);
        Assert.Equal(1, nought.Denominator);
        Assert.Equal(new Rational(0, -7), nought);
        Assert.Equal("0", nought.ToString());
    }

    [Fact]
    public void A_decimal_is_taken_exactly()
    {
        Assert.Equal(new Rational(1, 10), (Rational)0.1m);
        Assert.Equal(new Rational(-35, 2), (Rational)(-17.50m));
        Assert.Equal(new Rational((BigInteger.One << 96) - 1, 1), (Rational)decimal.MaxValue);
        Assert.Equal(new Rational(1 - (BigInteger.One << 96), 1), (Rational)decimal.MinValue);
        Assert.Equal(new Rational(1, BigInteger.Pow(10, 28)), (Rational)0.0000000000000000000000000001m);
    }

    [Fact]
    public void A_double_is_taken_exactly()
    {
        Assert.Equal(new Rational(3602879701896397, 36028797018963968), Rational.FromDouble(0.1));
        Assert.Equal(new Rational(-3, 4), Rational.FromDouble(-0.75));
        Assert.Equal(new Rational(1, BigInteger.One << 1074), Rational.FromDouble(double.Epsilon));
        Assert.Equal(new Rational(((BigInteger.One << 53) - 1) << 971, 1), Rational.FromDouble(double.MaxValue));
        Assert.Equal(Rational.Zero, Rational.FromDouble(-0.0));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_no_finite_number_has_no_exact_value(double value) =>
        Assert.Throws<OverflowException>(() => Rational.FromDouble(value));

    [Theory]
    [InlineData("7/2", 3)]
    [InlineData("-7/2", -4)]
    [InlineData("-4", -4)]
    [InlineData("-1/1000", -1)]
    [InlineData("999/1000", 0)]
    public void The_floor_lies_below_negative_values_too(string value, int floor) =>
        Assert.Equal(floor, Written.Number(value).Floor());

    [Fact]
    public void Fractions_are_ordered_by_what_they_are_worth()
    {
        Rational[] ordered = [new(-1, 2), new(-1, 3), 0, new(1, 3), new(1, 2), new(2, 3), 1];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(new Rational(1, 3) < new Rational(1, 2));
        Assert.True(new Rational(2, 4) <= new Rational(1, 2));
        Assert.False(new Rational(2, 4) > new Rational(1, 2));
        Assert.Equal(new Rational(-1, 2), Rational.Min(new Rational(-1, 2), 0));
        Assert.Equal(new Rational(1, 3), Rational.Max(new Rational(1, 3), new Rational(1, 4)));
    }

    [Fact]
    public void Equal_values_are_equal_however_they_were_made()
    {
        Rational half = 0.50m;

        Assert.Equal(new Rational(-2, -4), half);
        Assert.Equal(new Rational(1, 2).GetHashCode(), half.GetHashCode());
        Assert.True(half != new Rational(1, 3));
    }

    [Fact]
    public void Arithmetic_is_exact()
    {
        var (third, half) = (new Rational(1, 3), new Rational(1, 2));

        Assert.Equal(new Rational(5, 6), third + half);
        Assert.Equal(new Rational(-1, 6), third - half);
        Assert.Equal(new Rational(1, 6), third * half);
        Assert.Equal(new Rational(2, 3), third / half);
        Assert.Equal(Rational.One, third + third + third);
    }

    [Fact]
    public void A_negative_power_is_one_divided_by_the_power()
    {
        Assert.Equal(new Rational(9, 4), new Rational(2, 3).Pow(-2));
        Assert.Equal(Rational.One, Rational.Zero.Pow(0));
        Assert.Equal(new Rational(-8, 27), new Rational(-2, 3).Pow(3));
        Assert.Throws<DivideByZeroException>(() => Rational.Zero.Pow(-1));
    }

    [Theory]
    [InlineData("7/2", true, 1)]
    [InlineData("-7/2", true, -1)]
    [InlineData("0", false, 0)]
    public void The_absolute_value_has_no_sign(string text, bool changes, int sign)
    {
        var value = Written.Number(text);

        Assert.Equal(sign, value.Sign);
        Assert.Equal(changes ? new Rational(7, 2) : value, value.Abs());
    }
}
