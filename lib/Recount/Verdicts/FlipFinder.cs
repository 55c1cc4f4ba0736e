using Recount.Checks;
using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>Searches for the nearest change of one input that would turn a verdict.</summary>
/// <remarks>
/// Each input is moved alone, in steps of its third significant digit (a day for dates, one for what comes whole; finer where
/// a step leaps over the match), up to about ten times its value or down to nought, within what its kind can be. Doubling
/// finds a step that leaves the present state, halving the first that does: what a check computes is taken to move one way
/// as one input does.
/// </remarks>
public sealed class FlipFinder(Ledger ledger)
{
    private const int MostDays = 3650;

    // Ten times a figure in steps of a thousandth to a hundredth of it.
    private const int MostSteps = 10_000;
    private const int MostRefinements = 3;

    private const int Below = -1;
    private const int Holds = 0;
    private const int Above = 1;

    private readonly LedgerFigures _figures = new(ledger);

    /// <summary>The nearest such change; null for an undecidable check and where none is near.</summary>
    public Flip? Nearest(CheckResult result)
    {
        if (result.Verdict == Verdict.Undecidable)
        {
            return null;
        }

        return Inputs(result.Check)
            .SelectMany(id => new[] { Search(result, id, 1), Search(result, id, -1) })
            .OfType<Flip>()
            .OrderBy(flip => flip.Relative)
            .ThenBy(flip => flip.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private IEnumerable<string> Inputs(Check check) => check.Ids
        .SelectMany(id => ledger.Check(id) is { } used ? Inputs(used) : [id])
        .Distinct();

    private Flip? Search(CheckResult result, string id, int direction)
    {
        if ((ledger.Claim(id)?.Quantity ?? ledger.Reference(id)?.Quantity) is not { Printed.IsBounded: true } figure
            || figure.Unit == Unit.Boolean)
        {
            return null;
        }

        var isDate = figure.Unit == Unit.Date;
        var value = figure.Printed.Low.Value;
        var possible = IntervalRules.Possible(ledger.Claim(id)?.Kind ?? ledger.Reference(id)!.Kind);
        var comesWhole = isDate || (figure.Allowed.IsPoint && value.IsInteger);
        var step = comesWhole ? Rational.One : Step(value);
        for (var refinement = 0; refinement < (comesWhole ? 1 : MostRefinements); refinement++, step /= 10)
        {
            if (FirstTurn(result, id, figure, step * direction, Most(figure, possible, step, direction)) is { } by)
            {
                var relative = isDate ? by.Abs() / 365 : value.Sign == 0 ? by.Abs() : (by / value).Abs();
                return new Flip(id, by, value + by, relative, figure.Unit);
            }
        }

        return null;
    }

    // A date moves ten years at most; a figure stays above nought, and within what its kind can be.
    private static int Most(Quantity figure, Interval possible, Rational step, int direction)
    {
        if (figure.Unit == Unit.Date)
        {
            return MostDays;
        }

        var (low, high) = (figure.Printed.Low.Value, figure.Printed.High.Value);
        var room = direction < 0 && low.Sign > 0 ? (low / step) - 1
            : direction > 0 && possible.High.IsFinite ? (possible.High.Value - high) / step
            : MostSteps;
        return (int)Rational.Max(0, Rational.Min(MostSteps, room)).Floor();
    }

    // The smallest multiple of a step that turns the verdict; null where none does, or where a step leaps over it.
    private Rational? FirstTurn(CheckResult result, string id, Quantity figure, Rational step, int most)
    {
        var start = State(result.Check, id, figure, Rational.Zero);
        bool Leaves(int steps) => State(result.Check, id, figure, step * steps) is { } state && state != start;

        var far = Math.Min(1, most);
        while (far < most && !Leaves(far))
        {
            far = Math.Min(far * 2, most);
        }

        if (far < 1 || !Leaves(far))
        {
            return null;
        }

        var near = far / 2;
        while (far - near > 1)
        {
            var middle = near + ((far - near) / 2);
            (near, far) = Leaves(middle) ? (near, middle) : (middle, far);
        }

        var by = step * far;
        var leapt = start is Below or Above && State(result.Check, id, figure, by) != Holds;
        return leapt ? null : by;
    }

    // Whether the check holds with one figure moved; where it asks for equality, on which side it fails.
    private int? State(Check check, string id, Quantity figure, Rational by)
    {
        var moved = new Quantity(figure.Printed.Shift(by), figure.Allowed.Shift(by), figure.Unit);
        var evaluator = new Evaluator(new ReplacedFigure(ledger, _figures, id, moved));
        try
        {
            var computed = evaluator.Evaluate(check.Expression);
            var stated = evaluator.Evaluate(check.ComparedWith);
            return Judge.Decide(computed, check.Relation, stated) != Verdict.Inconsistent ? Holds
                : computed.Allowed.Low.ComparePosition(stated.Allowed.Low) < 0 ? Below
                : Above;
        }
        catch (UndecidableException)
        {
            return null;
        }
    }

    // The place value of the third significant digit.
    private static Rational Step(Rational value)
    {
        var step = Rational.One;
        var magnitude = value.Sign == 0 ? Rational.One : value.Abs();
        while (step * 1000 <= magnitude)
        {
            step *= 10;
        }

        while (step * 100 > magnitude)
        {
            step /= 10;
        }

        return step;
    }
}
