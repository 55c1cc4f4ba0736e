namespace Recount.Quantities;

/// <summary>What a figure or a derivation is worth: once at its word, once with all that it allows.</summary>
/// <param name="Printed">From the figures as printed, without rounding or hedge.</param>
/// <param name="Allowed">From everything that the printed precision and the hedges allow; encloses the former unless a
/// hedge excludes the figure itself ("nearly 1,000" is less than 1,000).</param>
/// <param name="Unit">What both count or measure.</param>
public readonly record struct Quantity(Interval Printed, Interval Allowed, Unit Unit)
{
    /// <summary>A figure known exactly.</summary>
    public static Quantity Exactly(Rational value, Unit unit) =>
        new(Interval.Point(value), Interval.Point(value), unit);

    /// <summary>The same interval for both readings.</summary>
    public static Quantity Of(Interval interval, Unit unit) => new(interval, interval, unit);

    /// <summary>The quantity of a printed figure.</summary>
    public static Quantity Of(Printed figure, Unit unit) =>
        new(IntervalRules.AsPrinted(figure), IntervalRules.Allowed(figure), unit);

    /// <summary>Applies one derivation to both readings.</summary>
    public Quantity Map(Func<Interval, Interval> derive, Unit unit) => new(derive(Printed), derive(Allowed), unit);

    /// <summary>Applies one derivation of two operands to both readings.</summary>
    public static Quantity Map(Quantity a, Quantity b, Func<Interval, Interval, Interval> derive, Unit unit) =>
        new(derive(a.Printed, b.Printed), derive(a.Allowed, b.Allowed), unit);
}
