using Recount.Checks;
using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>Searches for the nearest change of one input that would turn a verdict.</summary>
/// <remarks>
/// Each input is moved alone, in steps of its third significant digit (a day for dates), up or down, to at most ten times
/// its value. Doubling finds a step that turns the verdict, halving the first that does; a verdict is taken to turn once.
/// </remarks>
public sealed class FlipFinder(Ledger ledger)
{
    private const int MostDays = 3650;

    // Ten times a figure in steps of a thousandth to a hundredth of it.
    private const int MostSteps = 10_000;

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
        if ((ledger.Claim(id)?.Quantity ?? ledger.Reference(id)?.Quantity) is not { Printed.IsBounded: true } figure)
        {
            return null;
        }

        var isDate = figure.Unit == Unit.Date;
        var step = isDate ? Rational.One : Step(figure.Printed.Low.Value);
        var most = isDate ? MostDays : MostSteps;

        bool Turns(int steps) => Fails(result.Check, id, figure, step * direction * steps) is { } fails && fails != result.Fails;

        var far = 1;
        while (far < most && !Turns(far))
        {
            far *= 2;
        }

        if (!Turns(far))
        {
            return null;
        }

        var near = far / 2;
        while (far - near > 1)
        {
            var middle = near + ((far - near) / 2);
            (near, far) = Turns(middle) ? (near, middle) : (middle, far);
        }

        var by = step * direction * far;
        var value = figure.Printed.Low.Value;
        var relative = isDate ? by.Abs() / 365 : value.Sign == 0 ? by.Abs() : (by / value).Abs();
        return new Flip(id, by, value + by, relative, figure.Unit);
    }

    private bool? Fails(Check check, string id, Quantity figure, Rational by)
    {
        var moved = new Quantity(figure.Printed.Shift(by), figure.Allowed.Shift(by), figure.Unit);
        var evaluator = new Evaluator(new LedgerFigures(ledger, (id, moved)));
        try
        {
            var computed = evaluator.Evaluate(check.Expression);
            var stated = evaluator.Evaluate(check.ComparedWith);
            return Judge.Decide(computed, check.Relation, stated) == Verdict.Inconsistent;
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
