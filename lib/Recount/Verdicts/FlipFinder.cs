using Recount.Checks;
using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>Searches for the nearest change of one input that would turn a verdict.</summary>
/// <remarks>
/// Each input is moved alone, up or down, by whole steps of its last printed digit (its own length for a period of whole
/// months, a day for other dates), as if it had been printed otherwise: with the same precision and hedge, within what its
/// kind can be, at most to ten times its value.
/// Doubling finds a step that leaves the present state, halving the first that does; what a check computes is taken to move
/// one way as one input does. Words such as "majority" and claims with an interval of their own stay as they are.
/// </remarks>
public sealed class FlipFinder(Ledger ledger)
{
    // Keeps doubling within the range of an int.
    private const int MostSteps = 1_000_000_000;

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
        var (figure, quantity) = ledger.Claim(id) is { } claim
            ? (claim.Figure, claim.Quantity)
            : (ledger.Reference(id)?.Figure, ledger.Reference(id)?.Quantity);
        if (quantity is not { } at || at.Unit == Unit.Boolean)
        {
            return null;
        }

        if (at.Unit == Unit.Date && at.Printed.IsBounded)
        {
            return SearchDates(result, id, new DateSteps(at.Printed), direction);
        }

        if (figure is null || figure.Value.Sign == 0)
        {
            return null;
        }

        var step = figure.Step * direction;
        Quantity Moved(int steps) => Quantity.Of(Move(figure, step * steps), at.Unit);
        return FirstTurn(result, id, steps => Moved(steps), Most(figure, direction)) is { } turn
            ? new Flip(id, step * turn, figure.Value + (step * turn), QuantityText.AsPrinted(Moved(turn)), (step * turn / figure.Value).Abs(), at.Unit)
            : null;
    }

    private Flip? SearchDates(CheckResult result, string id, DateSteps steps, int direction)
    {
        if (FirstTurn(result, id, count => steps.Moved(count * direction), steps.Most) is not { } turn)
        {
            return null;
        }

        var moved = steps.Moved(turn * direction)!.Value;
        var days = moved.Printed.Low.Value - steps.Moved(0)!.Value.Printed.Low.Value;
        return new Flip(id, days, moved.Printed.Low.Value, QuantityText.AsPrinted(moved), (days / 365).Abs(), moved.Unit);
    }

    private static Printed Move(Printed figure, Rational by) =>
        figure with { Value = figure.Value + by, High = figure.High + by };

    // A figure keeps its sign and stays within what its kind can be.
    private static int Most(Printed figure, int direction)
    {
        var possible = IntervalRules.Possible(figure.Kind);
        var room = direction < 0 ? (figure.Value.Sign > 0 ? (figure.Value / figure.Step) - 1 : MostSteps)
            : possible.High.IsFinite ? (possible.High.Value - figure.High) / figure.Step
            : figure.Value.Abs() * 10 / figure.Step;
        return (int)Rational.Max(0, Rational.Min(MostSteps, room)).Floor();
    }

    // The smallest number of steps that turns the verdict; null where none does, or where one step leaps over it.
    private int? FirstTurn(CheckResult result, string id, Func<int, Quantity?> moved, int most)
    {
        var start = State(result.Check, id, moved(0));
        bool Leaves(int steps) => State(result.Check, id, moved(steps)) is { } state && state != start;

        var far = Math.Min(1, most);
        while (far < most && !Leaves(far))
        {
            far = (int)Math.Min(far * 2L, most);
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

        var leapt = start is Below or Above && State(result.Check, id, moved(far)) != Holds;
        return leapt ? null : far;
    }

    // Whether the check holds with one figure moved; where it asks for equality, on which side it fails.
    private int? State(Check check, string id, Quantity? moved)
    {
        if (moved is null)
        {
            return null;
        }

        var evaluator = new Evaluator(new ReplacedFigure(ledger, _figures, id, moved.Value));
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
}
