using System.Collections.Frozen;
using Recount.Dates;
using Recount.Quantities;

namespace Recount.Expressions;

/// <summary>The plain functions of the expression language; <c>data/README.md</c> describes each.</summary>
public static class Functions
{
    private static readonly Rational Hundred = 100;
    private static readonly Unit Years = Unit.Of("years");
    private static readonly Unit Months = Unit.Of("months");

    private static readonly FrozenDictionary<string, (int Least, int Most, Func<Quantity[], Quantity> Apply)> All =
        new Dictionary<string, (int, int, Func<Quantity[], Quantity>)>
        {
            ["sum"] = (1, 99, a => a.Aggregate((x, y) => Evaluator.Combine('+', x, y))),
            ["min"] = (1, 99, a => a.Aggregate((x, y) => Same(x, y, "min", Interval.Min))),
            ["max"] = (1, 99, a => a.Aggregate((x, y) => Same(x, y, "max", Interval.Max))),
            ["either"] = (2, 99, a => a.Aggregate((x, y) => Same(x, y, "either", (i, j) => i.Hull(j)))),
            ["rank"] = (2, 99, a => Rank(a[0], a[1..])),

            ["percent"] = (1, 1, a => Expect(a[0], Unit.Ratio, "percent").Map(i => i * Point(Hundred), Unit.Percent)),
            ["share"] = (2, 2, a => Same(a[0], a[1], "share", (i, j) => i / j * Point(Hundred)) with { Unit = Unit.Percent }),
            ["of"] = (2, 2, a => Quantity.Map(Percent(a[0], "of"), a[1], (p, x) => p * x / Point(Hundred), a[1].Unit)),
            ["factor"] = (1, 1, a => Factor(a[0], "factor")),
            ["growth"] = (2, 2, a => Growth(Same(a[1], a[0], "growth", (to, from) => to / from))),
            ["compound"] = (2, 2, a => Growth(Raise(Factor(a[0], "compound"), Periods(a[1])))),
            ["rate"] = (2, 2, a => Growth(Raise(Factor(a[0], "rate"), Periods(a[1]).Map(i => i.Reciprocal(), Unit.Ratio)))),
            ["before"] = (2, 2, a => Quantity.Map(a[0], Factor(a[1], "before"), (x, f) => x / f, a[0].Unit)),
            ["milestone"] = (2, 2, a => Same(a[0], a[1], "milestone", Milestone) with { Printed = a[0].Printed }),

            ["days"] = (2, 2, a => Span(a[0], a[1], 1, Unit.Days)),
            ["months"] = (2, 2, a => Span(a[0], a[1], CalendarArithmetic.DaysPerMonth, Months)),
            ["years"] = (2, 2, a => Span(a[0], a[1], CalendarArithmetic.DaysPerYear, Years)),
            ["age"] = (2, 2, a => Quantity.Map(Date(a[0], "age"), Date(a[1], "age"), CalendarArithmetic.CompletedYears, Years)),
            ["weekday"] = (1, 1, a => Date(a[0], "weekday").Map(CalendarArithmetic.Weekday, Unit.Weekday)),
            ["year"] = (1, 1, a => Date(a[0], "year").Map(CalendarArithmetic.Year, Unit.Ratio)),
            ["quarter"] = (1, 2, a => Date(a[0], "quarter").Map(i => CalendarArithmetic.Quarter(i, YearEnd(a)), Unit.Of("quarter"))),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all functions.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Applies a function by name.</summary>
    /// <exception cref="ExpressionException">No such function, a wrong number of arguments, or units that do not fit.</exception>
    /// <exception cref="UndecidableException">The function has no value for these arguments.</exception>
    internal static Quantity Apply(string name, Quantity[] arguments)
    {
        if (!All.TryGetValue(name, out var function))
        {
            var known = string.Join(", ", Names.Concat(Evaluator.Forms).Order(StringComparer.Ordinal));
            throw new ExpressionException($"there is no function {name}; there are {known}");
        }

        return arguments.Length >= function.Least && arguments.Length <= function.Most
            ? function.Apply(arguments)
            : throw new ExpressionException($"{name} takes {function.Least} to {function.Most} arguments, not {arguments.Length}");
    }

    internal static Quantity Expect(Quantity value, Unit unit, string function) => value.Unit == unit
        ? value
        : throw new ExpressionException($"{function} takes {unit}, not {value.Unit}");

    private static Interval Point(Rational value) => Interval.Point(value);

    private static Quantity Same(Quantity a, Quantity b, string function, Func<Interval, Interval, Interval> derive) =>
        a.Unit == b.Unit
            ? Quantity.Map(a, b, derive, a.Unit)
            : throw new ExpressionException($"{function} takes one unit, not {a.Unit} and {b.Unit}");

    // A rate such as percent_per_month is a percentage too: of what stood at the month's beginning.
    private static Quantity Percent(Quantity value, string function) =>
        value.Unit == Unit.Percent || value.Unit.Name.StartsWith("percent_per_", StringComparison.Ordinal)
            ? value
            : throw new ExpressionException($"{function} takes percent, not {value.Unit}");

    private static Quantity Factor(Quantity growth, string function) =>
        Percent(growth, function).Map(p => Point(Rational.One) + (p / Point(Hundred)), Unit.Ratio);

    private static Quantity Growth(Quantity factor) =>
        factor.Map(f => (f - Point(Rational.One)) * Point(Hundred), Unit.Percent);

    private static Quantity Raise(Quantity factor, Quantity periods) =>
        Quantity.Map(factor, periods, (f, n) => f.Power(n), Unit.Ratio);

    // Months, years or a bare number of periods: compounding counts them, whatever they are.
    private static Quantity Periods(Quantity periods) => periods with { Unit = Unit.Ratio };

    private static Quantity Date(Quantity value, string function) => Expect(value, Unit.Date, function);

    private static Quantity Span(Quantity from, Quantity to, Rational daysInUnit, Unit unit) => Quantity.Map(
        Date(from, unit.Name), Date(to, unit.Name), (start, end) => (end - start) / Point(daysInUnit), unit);

    // A count that "passed" a figure is open above, and the figure itself is meant.
    private static Interval Milestone(Interval reached, Interval step) =>
        reached.Low.IsFinite && step is { IsPoint: true, Low.Sign: > 0 }
            ? Interval.HalfOpen(reached.Low.Value, (reached.IsBounded ? reached.High : reached.Low).Value + step.Low.Value)
            : throw new UndecidableException("a milestone with a value and a fixed step above nought");

    private static int YearEnd(Quantity[] arguments)
    {
        if (arguments.Length == 1)
        {
            return 12;
        }

        var (month, unit) = (arguments[1].Allowed, arguments[1].Unit);
        return unit == Unit.Ratio && month.IsPoint && month.Low.Value.IsInteger && Interval.Closed(1, 12).Contains(month)
            ? (int)month.Low.Value.Numerator
            : throw new ExpressionException("quarter takes the month in which the fiscal year ends, 1 to 12");
    }

    private static Quantity Rank(Quantity one, Quantity[] others) => new(
        Rank(one, others, q => q.Printed), Rank(one, others, q => q.Allowed), Unit.Ratio);

    private static Interval Rank(Quantity one, Quantity[] others, Func<Quantity, Interval> reading)
    {
        var mine = reading(one);
        var surelyAbove = others.Count(o => reading(Expect(o, one.Unit, "rank")).Low.ComparePosition(mine.High) > 0);
        var surelyBelow = others.Count(o => reading(o).High.ComparePosition(mine.Low) < 0);
        return Interval.Closed(1 + surelyAbove, 1 + others.Length - surelyBelow);
    }
}
