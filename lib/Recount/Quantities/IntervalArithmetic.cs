namespace Recount.Quantities;

/// <summary>Arithmetic on intervals: the result holds every result that points of the operands can give.</summary>
/// <remarks>
/// Operands are taken to be independent. An expression that names one quantity twice therefore gets an interval that
/// may be too wide, never one that is too narrow.
/// </remarks>
public readonly partial record struct Interval
{
    /// <summary>Every sum of two numbers, one of each interval.</summary>
    public static Interval operator +(Interval a, Interval b) => new(Bound.Add(a.Low, b.Low), Bound.Add(a.High, b.High));

    /// <summary>Every number with the other sign.</summary>
    public static Interval operator -(Interval a) => new(Bound.Negate(a.High), Bound.Negate(a.Low));

    /// <summary>Every difference of two numbers, one of each interval.</summary>
    public static Interval operator -(Interval a, Interval b) => a + (-b);

    /// <summary>Every product of two numbers, one of each interval.</summary>
    public static Interval operator *(Interval a, Interval b) => Enclose(
        Bound.Multiply(a.Low, b.Low), Bound.Multiply(a.Low, b.High),
        Bound.Multiply(a.High, b.Low), Bound.Multiply(a.High, b.High));

    /// <summary>Every quotient of two numbers, one of each interval.</summary>
    /// <exception cref="UndecidableException">The divisor may be nought.</exception>
    public static Interval operator /(Interval a, Interval b) => a * b.Reciprocal();

    /// <summary>One divided by every number of the interval.</summary>
    /// <exception cref="UndecidableException">The interval holds nought, or numbers on both sides of it.</exception>
    public Interval Reciprocal()
    {
        var straddles = Low.Sign < 0 && High.Sign > 0;
        if (straddles || Contains(Rational.Zero))
        {
            throw new UndecidableException("a divisor that is not nought");
        }

        return new Interval(Invert(High, sideOfZero: Low.Sign + High.Sign), Invert(Low, sideOfZero: Low.Sign + High.Sign));
    }

    /// <summary>The smaller of two numbers, one of each interval.</summary>
    public static Interval Min(Interval a, Interval b) => new(
        CompareLow(a.Low, b.Low) <= 0 ? a.Low : b.Low,
        CompareHigh(a.High, b.High) <= 0 ? a.High : b.High);

    /// <summary>The larger of two numbers, one of each interval.</summary>
    public static Interval Max(Interval a, Interval b) => new(
        CompareLow(a.Low, b.Low) >= 0 ? a.Low : b.Low,
        CompareHigh(a.High, b.High) >= 0 ? a.High : b.High);

    private static Bound Invert(Bound end, int sideOfZero) =>
        !end.IsFinite ? Bound.Open(Rational.Zero)
        : end.Value.Sign == 0 ? (sideOfZero > 0 ? Bound.PlusInfinity : Bound.MinusInfinity)
        : end with { Value = Rational.One / end.Value };

    private static Interval Enclose(params ReadOnlySpan<Bound> corners)
    {
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners[1..])
        {
            low = CompareLow(corner, low) < 0 ? corner : low;
            high = CompareHigh(corner, high) > 0 ? corner : high;
        }

        return new Interval(low, high);
    }
}
