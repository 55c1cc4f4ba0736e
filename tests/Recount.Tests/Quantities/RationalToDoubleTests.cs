using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class RationalToDoubleTests
{
    private static readonly Gen<ulong> Bits = Gen.Choose(int.MinValue, int.MaxValue).Two()
        .Select(two => ((ulong)unchecked((uint)two.Item1) << 32) | unchecked((uint)two.Item2));

    private static readonly Gen<BigInteger> Large = Bits.Four().Zip(Gen.Choose(1, 255))
        .Select(p => ((new BigInteger(p.Item1.Item1) << 192) | (new BigInteger(p.Item1.Item2) << 128)
            | (new BigInteger(p.Item1.Item3) << 64) | p.Item1.Item4) >> p.Item2);

    [Fact]
    public void Every_finite_double_comes_back() => Repeatably.ForAll(
        Bits.Select(bits => BitConverter.UInt64BitsToDouble(bits)).Where(double.IsFinite),
        value => Rational.FromDouble(value).ToDouble() == value);

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(-3 * double.Epsilon)]
    [InlineData(2.2250738585072011e-308)]
    [InlineData(2.2250738585072014e-308)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    public void The_smallest_and_the_largest_doubles_come_back(double value) =>
        Assert.Equal(value, Rational.FromDouble(value).ToDouble());

    [Fact]
    public void No_other_double_is_nearer_to_a_long_fraction() => Repeatably.ForAll(
        Large.Zip(Large).Where(p => !p.Item2.IsZero).Zip(Gen.Elements(1, -1)),
        p => IsNearest(new Rational(p.Item2 * p.Item1.Item1, p.Item1.Item2)));

    [Fact]
    public void No_other_double_is_nearer_to_a_fraction_too_small_for_full_precision() => Repeatably.ForAll(
        Large.Where(n => !n.IsZero).Zip(Gen.Choose(1040, 1340)),
        p => IsNearest(new Rational(p.Item1, BigInteger.One << p.Item2)));

    [Fact]
    public void A_trifle_above_the_middle_between_two_doubles_rounds_up()
    {
        Rational middle = 9007199254740993; // 2^53 + 1
        var trifle = new Rational(1, BigInteger.Pow(10, 40));

        Assert.Equal(9007199254740992, middle.ToDouble());
        Assert.Equal(9007199254740994, (middle + trifle).ToDouble());
        Assert.Equal(9007199254740992, (middle - trifle).ToDouble());
        Assert.Equal(-9007199254740994, (-middle - trifle).ToDouble());
    }

    [Fact]
    public void A_value_out_of_range_is_an_infinity_or_nought()
    {
        var huge = new Rational(BigInteger.Pow(10, 400), 1);

        Assert.Equal(double.PositiveInfinity, huge.ToDouble());
        Assert.Equal(double.NegativeInfinity, (-huge).ToDouble());
        Assert.Equal(0, (Rational.One / huge).ToDouble());
        Assert.Equal(0, Rational.Zero.ToDouble());
    }

    private static bool IsNearest(Rational value)
    {
        var nearest = value.ToDouble();
        var distance = (Rational.FromDouble(nearest) - value).Abs();
        return distance <= (Rational.FromDouble(double.BitIncrement(nearest)) - value).Abs()
            && distance <= (Rational.FromDouble(double.BitDecrement(nearest)) - value).Abs();
    }
}
