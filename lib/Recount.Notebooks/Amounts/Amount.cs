namespace Recount.Notebooks.Amounts;

/// <summary>A figure as a notebook reckons with it: taken at its word, and with all that precision and hedge allow.</summary>
/// <param name="Printed">At its word; a range has two ends.</param>
/// <param name="Allowed">Everything that the printed precision and the hedge allow.</param>
public readonly record struct Amount(Span Printed, Span Allowed)
{
    /// <summary>The figure at its word, as one number.</summary>
    /// <exception cref="InvalidOperationException">It is a range.</exception>
    public double Value => Printed.IsPoint
        ? Printed.Low
        : throw new InvalidOperationException($"{Printed} is a range; take Printed.Low or Printed.High.");

    /// <summary>The lowest number that it allows.</summary>
    public double Low => Allowed.Low;

    /// <summary>The highest number that it allows.</summary>
    public double High => Allowed.High;

    /// <summary>A number known exactly.</summary>
    public static implicit operator Amount(double value) => new(value, value);

    /// <summary>The sum.</summary>
    public static Amount operator +(Amount a, Amount b) => Map(a, b, (x, y) => x + y);

    /// <summary>The difference.</summary>
    public static Amount operator -(Amount a, Amount b) => Map(a, b, (x, y) => x - y);

    /// <summary>The product.</summary>
    public static Amount operator *(Amount a, Amount b) => Map(a, b, (x, y) => x * y);

    /// <summary>The quotient.</summary>
    public static Amount operator /(Amount a, Amount b) => Map(a, b, (x, y) => x / y);

    /// <summary>A figure known from one end to the other.</summary>
    /// <exception cref="ArgumentException">The ends are the wrong way round.</exception>
    public static Amount Between(double low, double high) => new(new Span(low, high), new Span(low, high));

    /// <summary>One derivation for both readings.</summary>
    public Amount Map(Func<Span, Span> derive) => new(derive(Printed), derive(Allowed));

    /// <summary>One derivation of two figures for both readings.</summary>
    public static Amount Map(Amount a, Amount b, Func<Span, Span, Span> derive) =>
        new(derive(a.Printed, b.Printed), derive(a.Allowed, b.Allowed));

    /// <summary><c>17 (16.5 to 17.5)</c>.</summary>
    public override string ToString() => Printed == Allowed ? $"{Printed}" : $"{Printed} ({Allowed})";
}
