using Recount.Checks;
using Recount.Data;
using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>Works checks out.</summary>
internal sealed class Recounter(Ledger ledger)
{
    private readonly LedgerFigures _figures = new(ledger);
    private readonly PrintedFigures _printed = new(ledger);

    /// <summary>Works one check out; units that do not fit are noted as a fault.</summary>
    internal CheckResult Recount(Check check, Faults faults)
    {
        Quantity? computed = null, stated = null;
        var missing = "";
        var column = "expression";
        try
        {
            computed = Evaluate(check.Expression, ref missing);
            column = "compared_with";
            stated = Evaluate(check.ComparedWith, ref missing);
            if (computed is { } c && stated is { } s && c.Unit != s.Unit)
            {
                throw new ExpressionException($"{c.Unit} cannot be compared with {s.Unit}");
            }
        }
        catch (ExpressionException e)
        {
            faults.Add(ledger.Folder.NameOf("checks.csv"), check.Line, column, e.Message);
            return Result(check, null, null, Verdict.Undecidable, e.Message);
        }

        var verdict = computed is { } one && stated is { } other
            ? Judge.Decide(one, check.Relation, other)
            : Verdict.Undecidable;
        return Result(check, computed, stated, verdict, missing);
    }

    /// <summary>The printed figure behind a name: as the article has it, or as the source has it, without its unit.</summary>
    internal string Printed(Expression name) => _printed.Bare(name);

    private Quantity? Evaluate(Expression expression, ref string missing)
    {
        try
        {
            return new Evaluator(_figures).Evaluate(expression);
        }
        catch (UndecidableException e)
        {
            missing = missing.Length == 0 ? e.Missing : $"{missing}; {e.Missing}";
            return null;
        }
    }

    private CheckResult Result(Check check, Quantity? computed, Quantity? stated, Verdict verdict, string missing) => new(
        check,
        ExpressionText.Of(check.Expression, _printed.WithUnit),
        ExpressionText.Of(check.ComparedWith, _printed.WithUnit),
        computed,
        stated,
        verdict,
        missing,
        Evidence.Strength(ledger, check),
        Evidence.Timing(ledger, check, check.Judges.Count > 0 ? ledger.Claim(check.Judges[0])!.Article : ""));
}
