using System.Globalization;

namespace Recount.Notebooks.Amounts;

/// <summary>All numbers between two ends, in floating point; an end may be infinite.</summary>
/// <remarks>
/// The ledger has exact intervals. These are the notebooks' own, on purpose: what is derived twice is derived by two
/// pieces of code. Whether an end belongs to the span is left to the ledger.
/// </remarks>
public readonly record struct Span
{
    /// <summary>The numbers from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <exception cref="ArgumentException">An end is not a number, or the ends are the wrong way round.</exception>
    public Span(double low, double high)
    {
        if (!(low <= high))
        {
            throw new ArgumentException($"No number lies between {Write(low)} and {Write(high)}.", nameof(high));
        }

        (Low, High) = (low, high);
    }

    /// <summary>The lower end.</summary>
    public double Low { get; }

    /// <summary>The upper end.</summary>
    public double High { get; }

    /// <summary>Whether it is a single number.</summary>
    public bool IsPoint => Low == High;

    /// <summary>A single number.</summary>
    public static implicit operator Span(double value) => new(value, value);

    /// <summary>Sums of a number of each.</summary>
    public static Span operator +(Span a, Span b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>Differences of a number of each.</summary>
    public static Span operator -(Span a, Span b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>Products of a number of each.</summary>
    public static Span operator *(Span a, Span b) => Hull(a, b, Product);

    /// <summary>Quotients of a number of each.</summary>
    /// <exception cref="DivideByZeroException">The divisor may be nought.</exception>
    public static Span operator /(Span a, Span b) => b.Low < 0 && b.High > 0 || b.IsPoint && b.Low == 0
        ? throw new DivideByZeroException($"{b} holds nought.")
        : a * new Span(b.High == 0 ? double.NegativeInfinity : 1 / b.High, b.Low == 0 ? double.PositiveInfinity : 1 / b.Low);

    /// <summary>The span raised to a power.</summary>
    /// <param name="exponent">The power.</param>
    /// <exception cref="ArgumentException">The span holds numbers below nought.</exception>
    public Span Power(Span exponent) => Low >= 0
        ? Hull(this, exponent, Math.Pow)
        : throw new ArgumentException($"{this} holds numbers below nought.", nameof(exponent));

    /// <summary>The smallest span that holds both.</summary>
    public Span Hull(Span other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary><c>16.5 to 17.5</c>; a single number stands alone.</summary>
    public override string ToString() => IsPoint ? Write(Low) : $"{Write(Low)} to {Write(High)}";

    private static Span Hull(Span a, Span b, Func<double, double, double> of)
    {
        double[] corners = [of(a.Low, b.Low), of(a.Low, b.High), of(a.High, b.Low), of(a.High, b.High)];
        return new Span(corners.Min(), corners.Max());
    }

    // Nothing of anything, however much, is nothing.
    private static double Product(double a, double b) => a == 0 || b == 0 ? 0 : a * b;

    private static string Write(double value) => value.ToString("G10", CultureInfo.InvariantCulture);
}
