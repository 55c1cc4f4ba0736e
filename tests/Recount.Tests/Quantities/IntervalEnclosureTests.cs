using FsCheck.Fluent;
using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class IntervalEnclosureTests
{
    private const int Count = 10_000;

    [Fact]
    public void A_sum_encloses_every_sum() => Encloses((a, b) => a + b, (x, y) => x + y);

    [Fact]
    public void A_difference_encloses_every_difference() => Encloses((a, b) => a - b, (x, y) => x - y);

    [Fact]
    public void A_product_encloses_every_product() => Encloses((a, b) => a * b, (x, y) => x * y);

    [Fact]
    public void A_minimum_encloses_every_minimum() => Encloses(Interval.Min, Rational.Min);

    [Fact]
    public void A_maximum_encloses_every_maximum() => Encloses(Interval.Max, Rational.Max);

    [Fact]
    public void A_negation_encloses_every_negation() =>
        Repeatably.ForAll(IntervalSamples.All, s => (-s.Interval).Contains(-s.Point), Count);

    [Fact]
    public void A_quotient_encloses_every_quotient_unless_the_divisor_holds_nought() => Repeatably.ForAll(
        IntervalSamples.All.Two(),
        s => s.Item2.Interval.Contains(Rational.Zero)
            ? IsUndecidable(() => s.Item1.Interval / s.Item2.Interval)
            : (s.Item1.Interval / s.Item2.Interval).Contains(s.Item1.Point / s.Item2.Point),
        Count);

    [Fact]
    public void A_reciprocal_encloses_every_reciprocal_and_is_the_interval_again_when_taken_twice() => Repeatably.ForAll(
        IntervalSamples.All.Where(s => !s.Interval.Contains(Rational.Zero)),
        s => s.Interval.Reciprocal().Contains(Rational.One / s.Point) && s.Interval.Reciprocal().Reciprocal() == s.Interval,
        Count);

    [Fact]
    public void A_whole_power_encloses_every_power() => Repeatably.ForAll(
        IntervalSamples.NotNegative.Zip(IntervalSamples.All.Where(s => s.Point.IsInteger)),
        s => MayBeNoughtBelowNegative(s.Item1.Interval, s.Item2.Interval)
            ? IsUndecidable(() => s.Item1.Interval.Power(s.Item2.Interval))
            : s.Item1.Interval.Power(s.Item2.Interval).Contains(s.Item1.Point.Pow((int)s.Item2.Point.Numerator)),
        Count);

    [Fact]
    public void A_power_of_halves_encloses_every_root() => Repeatably.ForAll(
        IntervalSamples.NotNegative.Zip(IntervalSamples.All.Where(s => (s.Point * 2).IsInteger))
            .Where(s => !MayBeNoughtBelowNegative(s.Item1.Interval, s.Item2.Interval)),
        s => Squared(s.Item1.Interval.Power(s.Item2.Interval)).Contains(s.Item1.Point.Pow((int)(s.Item2.Point * 2).Numerator)),
        Count);

    [Fact]
    public void What_two_intervals_share_is_what_both_contain() => Repeatably.ForAll(
        IntervalSamples.All.Two(),
        s => new[] { s.Item1.Point, s.Item2.Point, Middle(s.Item1.Interval), Middle(s.Item2.Interval) }.All(point =>
            (s.Item1.Interval.Intersect(s.Item2.Interval)?.Contains(point) ?? false)
                == (s.Item1.Interval.Contains(point) && s.Item2.Interval.Contains(point))),
        Count);

    [Fact]
    public void A_hull_holds_both_and_no_hull_is_smaller() => Repeatably.ForAll(
        IntervalSamples.All.Three(),
        s => s.Item1.Interval.Hull(s.Item2.Interval) is var hull
            && hull.Contains(s.Item1.Interval) && hull.Contains(s.Item2.Interval)
            && (!(s.Item3.Interval.Contains(s.Item1.Interval) && s.Item3.Interval.Contains(s.Item2.Interval))
                || s.Item3.Interval.Contains(hull)),
        Count);

    private static void Encloses(Func<Interval, Interval, Interval> derive, Func<Rational, Rational, Rational> compute) =>
        Repeatably.ForAll(
            IntervalSamples.All.Two(),
            s => derive(s.Item1.Interval, s.Item2.Interval).Contains(compute(s.Item1.Point, s.Item2.Point)),
            Count);

    private static bool MayBeNoughtBelowNegative(Interval @base, Interval exponent) =>
        @base.Low.Sign == 0 && exponent.Low.Sign < 0;

    private static bool IsUndecidable(Func<Interval> derive) => Record.Exception(() => derive()) is UndecidableException;

    // Powers are not negative, so their product with themselves is that of the ends.
    private static Interval Squared(Interval power) => power * power;

    private static Rational Middle(Interval interval) => interval.IsBounded
        ? (interval.Low.Value + interval.High.Value) / 2
        : interval.Low.IsFinite ? interval.Low.Value : interval.High.Value;
}
