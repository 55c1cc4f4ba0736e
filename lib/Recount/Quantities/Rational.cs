using System.Numerics;

namespace Recount.Quantities;

/// <summary>An exact fraction of two whole numbers.</summary>
/// <remarks>
/// Immutable, always in lowest terms with a positive denominator, so that equal values are equal structurally.
/// It exists because the end of an interval must be exact: 17.5 is not "17.5 within 1e-15".
/// </remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Makes <paramref name="numerator"/> / <paramref name="denominator"/>, in lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction cannot have a denominator of zero.");
        }

        var divisor = denominator.IsOne ? BigInteger.One : BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        _numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - BigInteger.One;
    }

    /// <summary>Nought.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One => 1;

    /// <summary>The part above the line; carries the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>The part below the line; at least 1. Stored less one so that <c>default</c> is nought.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsInteger => _denominatorLessOne.IsZero;

    /// <summary>The whole number itself.</summary>
    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    /// <summary>The exact value of a decimal.</summary>
    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = unchecked((new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return new Rational(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>The exact sum.</summary>
    public static Rational operator +(Rational a, Rational b) =>
        new((a._numerator * b.Denominator) + (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational a, Rational b) => a + (-b);

    /// <summary>The same with the other sign.</summary>
    public static Rational operator -(Rational a) => new(-a._numerator, a.Denominator);

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational a, Rational b) =>
        new(a._numerator * b._numerator, a.Denominator * b.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="b"/> is zero.</exception>
    public static Rational operator /(Rational a, Rational b) =>
        new(a._numerator * b.Denominator, a.Denominator * b._numerator);

    /// <summary>Whether a is below b.</summary>
    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    /// <summary>Whether a is above b.</summary>
    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    /// <summary>Whether a is at most b.</summary>
    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    /// <summary>Whether a is at least b.</summary>
    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    /// <summary>The exact value of a finite double.</summary>
    /// <exception cref="OverflowException">The value is infinite or not a number.</exception>
    public static Rational FromDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new OverflowException("Only a finite number has an exact value.");
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xFFFFFFFFFFFFFL;
        mantissa = exponent == 0 ? mantissa : mantissa | (1L << 52);
        var shift = Math.Max(exponent, 1) - 1075;
        var signed = new BigInteger(bits < 0 ? -mantissa : mantissa);
        return shift >= 0 ? new Rational(signed << shift, 1) : new Rational(signed, BigInteger.One << -shift);
    }

    /// <summary>The smaller of two.</summary>
    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    /// <summary>The larger of two.</summary>
    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    /// <summary>The value without its sign.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The value to a whole power, exact.</summary>
    /// <exception cref="DivideByZeroException">Nought to a negative power.</exception>
    public Rational Pow(int exponent) => exponent >= 0
        ? new Rational(BigInteger.Pow(_numerator, exponent), BigInteger.Pow(Denominator, exponent))
        : One / Pow(-exponent);

    /// <summary>The largest whole number that is not above the value.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(_numerator, Denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The nearest double; an infinity where the value is out of its range.</summary>
    public double ToDouble()
    {
        // 62 bits of the quotient, and whether anything is left over, settle the rounding; doubles end at 2^-1074.
        var above = BigInteger.Abs(_numerator);
        var shift = Math.Max((int)(above.GetBitLength() - Denominator.GetBitLength()) - 62, -1076);
        var quotient = shift >= 0
            ? (long)BigInteger.DivRem(above, Denominator << shift, out var rest)
            : (long)BigInteger.DivRem(above << -shift, Denominator, out rest);
        return Sign * Math.ScaleB(rest.IsZero ? quotient : quotient | 1, shift);
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator.Equals(other._numerator) && _denominatorLessOne.Equals(other._denominatorLessOne);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    /// <summary>A plain decimal with at most 12 significant digits, such as <c>16.5</c>; no exponent, no culture.</summary>
    public override string ToString() => DecimalText.Of(this, 12);
}
