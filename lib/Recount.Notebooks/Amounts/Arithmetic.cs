namespace Recount.Notebooks.Amounts;

/// <summary>What the recounts are made of: shares, growth, compounding, ranks.</summary>
/// <remarks>Percentages are numbers such as 34, not 0.34. Every function keeps both readings of an amount.</remarks>
public static class Arithmetic
{
    /// <summary>A part in percent of the whole.</summary>
    public static Amount Share(Amount part, Amount whole) => part / whole * 100;

    /// <summary>So many percent of something.</summary>
    public static Amount PartOf(Amount whole, Amount percent) => percent * whole / 100;

    /// <summary>A change in percent of what stood before.</summary>
    public static Amount Growth(Amount from, Amount to) => InPercent(to / from);

    /// <summary>A growth in percent as a factor: 1000% is 11.</summary>
    public static Amount Factor(Amount growth) => 1 + (growth / 100);

    /// <summary>What so many percent a period come to after a number of periods, in percent.</summary>
    public static Amount Compound(Amount growth, Amount periods) =>
        InPercent(Amount.Map(Factor(growth), periods, (factor, n) => factor.Power(n)));

    /// <summary>The percentage a period that comes to a growth after a number of periods.</summary>
    public static Amount Rate(Amount growth, Amount periods) =>
        InPercent(Amount.Map(Factor(growth), periods, (factor, n) => factor.Power(1 / n)));

    /// <summary>What something was before it grew by so many percent.</summary>
    public static Amount Before(Amount after, Amount growth) => after / Factor(growth);

    /// <summary>A count that is only given in steps: it has passed this one and not yet the next.</summary>
    /// <exception cref="ArgumentException">The step is not above nought.</exception>
    public static Amount Milestone(Amount reached, double step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        var (low, high) = (reached.Low, reached.High);
        return reached with { Allowed = new Span(low, (double.IsFinite(high) ? high : low) + step) };
    }

    /// <summary>Everything between several readings of one thing.</summary>
    public static Amount Either(params Amount[] readings) => readings.Aggregate((a, b) => Amount.Map(a, b, (x, y) => x.Hull(y)));

    /// <summary>The sum.</summary>
    public static Amount Sum(params Amount[] amounts) => amounts.Aggregate((a, b) => a + b);

    /// <summary>The smallest.</summary>
    public static Amount Least(params Amount[] amounts) => amounts.Aggregate((a, b) =>
        Amount.Map(a, b, (x, y) => new Span(Math.Min(x.Low, y.Low), Math.Min(x.High, y.High))));

    /// <summary>The largest.</summary>
    public static Amount Most(params Amount[] amounts) => amounts.Aggregate((a, b) =>
        Amount.Map(a, b, (x, y) => new Span(Math.Max(x.Low, y.Low), Math.Max(x.High, y.High))));

    /// <summary>The place of one among all, 1 for the largest; a span where the intervals overlap.</summary>
    public static Amount Rank(Amount one, params Amount[] others) =>
        new(Place(one.Printed, others.Select(o => o.Printed)), Place(one.Allowed, others.Select(o => o.Allowed)));

    private static Amount InPercent(Amount factor) => (factor - 1) * 100;

    private static Span Place(Span one, IEnumerable<Span> others)
    {
        var all = others.ToList();
        return new Span(1 + all.Count(o => o.Low > one.High), 1 + all.Count - all.Count(o => o.High < one.Low));
    }
}
