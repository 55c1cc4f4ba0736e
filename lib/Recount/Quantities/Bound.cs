namespace Recount.Quantities;

/// <summary>One end of an interval: a finite value that is in (closed) or out (open), or an infinity, always open.</summary>
/// <param name="Direction">-1 for minus infinity, 1 for plus infinity, 0 for a finite value.</param>
/// <param name="Value">The finite value; nought for an infinity.</param>
/// <param name="IsClosed">Whether the value itself belongs to the interval.</param>
public readonly record struct Bound(int Direction, Rational Value, bool IsClosed)
{
    /// <summary>No lower end.</summary>
    public static Bound MinusInfinity { get; } = new(-1, default, false);

    /// <summary>No upper end.</summary>
    public static Bound PlusInfinity { get; } = new(1, default, false);

    /// <summary>Whether the end is a number.</summary>
    public bool IsFinite => Direction == 0;

    /// <summary>-1, 0 or 1, for infinities too.</summary>
    public int Sign => IsFinite ? Value.Sign : Direction;

    /// <summary>An end that belongs to the interval.</summary>
    public static Bound Closed(Rational value) => new(0, value, true);

    /// <summary>An end that the interval comes as near to as one likes without reaching it.</summary>
    public static Bound Open(Rational value) => new(0, value, false);

    /// <summary>Compares positions on the number line; whether the ends are closed does not count.</summary>
    public int ComparePosition(Bound other) =>
        Direction != other.Direction ? Direction.CompareTo(other.Direction)
        : IsFinite ? Value.CompareTo(other.Value)
        : 0;

    internal static Bound Negate(Bound end) => end with { Direction = -end.Direction, Value = -end.Value };

    internal static Bound Add(Bound a, Bound b) =>
        !a.IsFinite ? a : !b.IsFinite ? b : new Bound(0, a.Value + b.Value, a.IsClosed && b.IsClosed);

    internal static Bound Multiply(Bound a, Bound b)
    {
        if (a.Sign == 0 || b.Sign == 0)
        {
            // A nought that is reached gives nought whatever it is multiplied with.
            var reached = (a.Sign == 0 && a.IsClosed) || (b.Sign == 0 && b.IsClosed);
            return new Bound(0, Rational.Zero, reached);
        }

        return a.IsFinite && b.IsFinite
            ? new Bound(0, a.Value * b.Value, a.IsClosed && b.IsClosed)
            : new Bound(a.Sign * b.Sign, default, false);
    }
}
