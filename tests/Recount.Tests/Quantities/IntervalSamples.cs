using FsCheck;
using FsCheck.Fluent;
using Recount.Quantities;
using Interval = Recount.Quantities.Interval;

namespace Recount.Tests.Quantities;

/// <summary>Generates intervals of every shape, each with a number that belongs to it.</summary>
internal static class IntervalSamples
{
    private static readonly Gen<Rational> Points = Gen.Elements(
        new[] { "-100", "-7/3", "-1", "-1/2", "-1/1000", "0", "1/1000", "1/2", "1", "3/2", "7", "100" }.Select(Written.Number));

    private static readonly Gen<Rational> Gaps = Gen.Elements(
        new[] { "0", "1/1000", "1/2", "1", "3/2", "7/3", "7", "100" }.Select(Written.Number));

    /// <summary>An interval and a number in it; ends lie at nought and one, and at the number, more often than not.</summary>
    internal static Gen<(Interval Interval, Rational Point)> All { get; } =
        from point in Points
        from low in End(point, -1)
        from high in End(point, 1)
        select (Interval.Between(low, high), point);

    /// <summary>The same without numbers below nought.</summary>
    internal static Gen<(Interval Interval, Rational Point)> NotNegative { get; } =
        All.Where(sample => sample.Interval.Low.Sign >= 0);

    private static Gen<Bound> End(Rational point, int direction) =>
        from gap in Gaps
        from kind in Gen.Choose(0, 4)
        select kind == 0 ? (direction < 0 ? Bound.MinusInfinity : Bound.PlusInfinity)
            : kind == 1 || gap.Sign == 0 ? Bound.Closed(point + (gap * direction))
            : Bound.Open(point + (gap * direction));
}
