namespace Recount.Quantities;

/// <summary>Powers of intervals, for growth that compounds.</summary>
/// <remarks>
/// Exact where the exponent is a whole number of moderate size. Otherwise computed in double precision and widened
/// outwards by more than its error, so that the result still encloses every point result.
/// </remarks>
public readonly partial record struct Interval
{
    private const int LargestExactExponent = 1024;

    // Math.Pow is good to a few units in the last place, 2.2e-16 each, as are the base and the exponent as doubles.
    private const double OperandError = 1e-15;

    /// <summary>Every number of this interval to every power of another.</summary>
    /// <exception cref="UndecidableException">
    /// The base may be negative, or may be nought under a power that may be negative.
    /// </exception>
    public Interval Power(Interval exponent)
    {
        if (Low.Sign < 0)
        {
            throw new UndecidableException("a base that is not negative");
        }

        if (exponent.Low.Sign < 0 && Low.Sign == 0)
        {
            throw new UndecidableException("a base above nought for a negative power");
        }

        // For a base above nought the power is monotone in each operand, so the extremes lie in the corners.
        return Enclose(
            Corner(Low, exponent.Low, outward: -1), Corner(Low, exponent.High, outward: -1),
            Corner(High, exponent.Low, outward: -1), Corner(High, exponent.High, outward: -1),
            Corner(Low, exponent.Low, outward: 1), Corner(Low, exponent.High, outward: 1),
            Corner(High, exponent.Low, outward: 1), Corner(High, exponent.High, outward: 1));
    }

    private static Bound Corner(Bound @base, Bound exponent, int outward)
    {
        if (@base.IsFinite && @base.Value == Rational.One)
        {
            return @base;
        }

        if (exponent.Sign == 0)
        {
            return new Bound(0, Rational.One, exponent.IsClosed);
        }

        // Nought to any power above nought is nought, whether or not this power is reached.
        if (@base.Sign == 0)
        {
            return @base;
        }

        if (!@base.IsFinite || !exponent.IsFinite)
        {
            var grows = (!@base.IsFinite || @base.Value > Rational.One) == (exponent.Sign > 0);
            return grows ? Bound.PlusInfinity : Bound.Open(Rational.Zero);
        }

        var closed = @base.IsClosed && exponent.IsClosed;
        return exponent.Value.IsInteger && exponent.Value.Abs() <= LargestExactExponent
            ? new Bound(0, @base.Value.Pow((int)exponent.Value.Numerator), closed)
            : Approximate(@base.Value.ToDouble(), exponent.Value.ToDouble(), outward);
    }

    private static Bound Approximate(double @base, double exponent, int outward)
    {
        // An error in the base grows with the exponent, one in the exponent with both.
        var error = OperandError * (10 + (Math.Abs(exponent) * (1 + Math.Abs(Math.Log(@base)))));
        var power = (Math.Pow(@base, exponent) * (1 + (outward * error))) + (outward * double.Epsilon);
        return double.IsFinite(power) ? Bound.Closed(Rational.FromDouble(Math.Max(0, power)))
            : outward > 0 ? Bound.PlusInfinity
            : Bound.Closed(Rational.FromDouble(double.MaxValue));
    }
}
