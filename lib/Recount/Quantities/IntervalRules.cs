using Recount.Reading;

namespace Recount.Quantities;

/// <summary>The interval that a printed figure allows: the one place where precision and hedge become bounds.</summary>
/// <remarks>
/// <para>
/// Exact figures stand for everything that rounds half up to them, as in the reconstruction of reported statistics by
/// GRIM (Brown and Heathers 2017), statcheck (Nuijten and others 2016) and scrutiny (Jung): half a step to either
/// side, the lower end in, the upper end out. Things that come in whole numbers and are printed exactly (counts without
/// a scale word, ranks) stand for themselves.
/// </para>
/// <para>
/// "At least" and its kin give a lower bound only (Geurts and Nouwen 2007). "About" and "nearly" follow the grain of the
/// number: round numbers are read more coarsely than others (Krifka 2007; Cummins, Sauerland and Solt 2012), so the
/// margin is half the place value of the last digit that is not nought, but at most a tenth of the figure and at least
/// one step.
/// </para>
/// <para>Last, no share lies outside 0 to 100 per cent, and nothing that is counted, paid or aged is below nought.</para>
/// </remarks>
public static class IntervalRules
{
    private static readonly Rational Half = new(1, 2);
    private static readonly Rational Tenth = new(1, 10);

    /// <summary>The interval that a printed figure allows.</summary>
    public static Interval Allowed(Printed figure)
    {
        var (value, step) = (figure.Value, figure.Step);
        var interval = figure.Hedge switch
        {
            Hedge.AtLeast => Interval.AtLeast(value),
            Hedge.AtMost => Interval.AtMost(value),
            Hedge.Range => Interval.Closed(value, figure.High),
            Hedge.About => Interval.Closed(value - Margin(value, step), value + Margin(value, step)),
            Hedge.Nearly => Interval.HalfOpen(value - Margin(value, step), value),
            _ when figure.Kind == MentionKind.Age => Interval.HalfOpen(value, value + 1),
            _ when ComesWhole(figure) => Interval.Point(value),
            _ => Interval.HalfOpen(value - (step * Half), value + (step * Half)),
        };
        return interval.Intersect(Possible(figure.Kind)) ?? interval;
    }

    /// <summary>The figure taken at its word: what is printed, without rounding or hedge; both ends of a range.</summary>
    public static Interval AsPrinted(Printed figure) => Interval.Closed(figure.Value, figure.High);

    /// <summary>What a figure of a kind can be at all.</summary>
    public static Interval Possible(MentionKind kind) => kind switch
    {
        MentionKind.Share => Interval.Closed(0, 100),
        MentionKind.Count or MentionKind.Money or MentionKind.Price or MentionKind.Duration or MentionKind.Age
            or MentionKind.Rank or MentionKind.Ratio => Interval.AtLeast(0),
        _ => Interval.Everything,
    };

    private static bool ComesWhole(Printed figure) =>
        figure.Kind is MentionKind.Count or MentionKind.Rank && figure.Step == Rational.One && figure.Value.IsInteger;

    private static Rational Margin(Rational value, Rational step)
    {
        var grain = step;
        while (value.Sign != 0 && (value / (grain * 10)).IsInteger)
        {
            grain *= 10;
        }

        return Rational.Max(step, Rational.Min(grain * Half, value.Abs() * Tenth));
    }
}
