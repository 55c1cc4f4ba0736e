namespace Recount.Quantities;

/// <summary>A non-empty set of real numbers without gaps, each end open or closed, either end possibly infinite.</summary>
/// <remarks>
/// Immutable. Ends are exact, so "[16.5, 17.5) and [17.5, 18.5) touch but do not meet" is a fact and not a matter of
/// tolerance. Equality is that of the sets.
/// </remarks>
public readonly partial record struct Interval
{
    private readonly Bound _low;
    private readonly Bound _high;

    private Interval(Bound low, Bound high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>Every real number.</summary>
    public static Interval Everything { get; } = new(Bound.MinusInfinity, Bound.PlusInfinity);

    /// <summary>The lower end.</summary>
    public Bound Low => _low;

    /// <summary>The upper end.</summary>
    public Bound High => _high;

    /// <summary>Whether both ends are numbers.</summary>
    public bool IsBounded => Low.IsFinite && High.IsFinite;

    /// <summary>Whether the interval is a single number.</summary>
    public bool IsPoint => IsBounded && Low.Value == High.Value;

    /// <summary>The interval between two ends.</summary>
    /// <exception cref="ArgumentException">No number lies between the ends.</exception>
    public static Interval Between(Bound low, Bound high)
    {
        var order = low.ComparePosition(high);
        if (order > 0 || (order == 0 && !(low.IsClosed && high.IsClosed)))
        {
            throw new ArgumentException($"No number lies between {low} and {high}.", nameof(high));
        }

        return new Interval(low, high);
    }

    /// <summary>A single number.</summary>
    public static Interval Point(Rational value) => new(Bound.Closed(value), Bound.Closed(value));

    /// <summary>[low, high].</summary>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    public static Interval Closed(Rational low, Rational high) => Between(Bound.Closed(low), Bound.Closed(high));

    /// <summary>[low, high): what rounding half up to a printed figure leaves open.</summary>
    /// <exception cref="ArgumentException"><paramref name="low"/> is not below <paramref name="high"/>.</exception>
    public static Interval HalfOpen(Rational low, Rational high) => Between(Bound.Closed(low), Bound.Open(high));

    /// <summary>[low, ∞).</summary>
    public static Interval AtLeast(Rational low) => new(Bound.Closed(low), Bound.PlusInfinity);

    /// <summary>(-∞, high].</summary>
    public static Interval AtMost(Rational high) => new(Bound.MinusInfinity, Bound.Closed(high));

    /// <summary>Whether a number belongs to the interval.</summary>
    public bool Contains(Rational value) => Contains(Point(value));

    /// <summary>Whether every number of another interval belongs to this one.</summary>
    public bool Contains(Interval other) => CompareLow(Low, other.Low) <= 0 && CompareHigh(High, other.High) >= 0;

    /// <summary>The numbers that belong to both; null where there are none.</summary>
    public Interval? Intersect(Interval other)
    {
        var low = CompareLow(Low, other.Low) >= 0 ? Low : other.Low;
        var high = CompareHigh(High, other.High) <= 0 ? High : other.High;
        var order = low.ComparePosition(high);
        return order < 0 || (order == 0 && low.IsClosed && high.IsClosed) ? new Interval(low, high) : null;
    }

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other) => new(
        CompareLow(Low, other.Low) <= 0 ? Low : other.Low,
        CompareHigh(High, other.High) >= 0 ? High : other.High);

    /// <summary>The same interval moved along the number line.</summary>
    public Interval Shift(Rational by) => this + Point(by);

    /// <summary>Mathematical notation, such as <c>[16.5, 17.5)</c>.</summary>
    public override string ToString() => IntervalText.Of(this);

    // A closed lower end reaches further down than an open one in the same place.
    private static int CompareLow(Bound a, Bound b)
    {
        var order = a.ComparePosition(b);
        return order != 0 ? order : b.IsClosed.CompareTo(a.IsClosed);
    }

    private static int CompareHigh(Bound a, Bound b)
    {
        var order = a.ComparePosition(b);
        return order != 0 ? order : a.IsClosed.CompareTo(b.IsClosed);
    }
}
