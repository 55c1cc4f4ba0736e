using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>Works out any expression over a ledger, such as one that a point of a chart stands for.</summary>
/// <param name="ledger">The ledger.</param>
/// <remarks>What checks compute is kept, so that many expressions cost little more than one. For one thread.</remarks>
public sealed class LedgerEvaluator(Ledger ledger)
{
    private readonly Evaluator _evaluator = new(new LedgerFigures(ledger));

    /// <summary>What an expression is worth.</summary>
    /// <param name="expression">An expression of the language that <c>data/README.md</c> describes.</param>
    /// <exception cref="ExpressionException">The text is no expression, its units do not fit, or a name is not known.</exception>
    /// <exception cref="UndecidableException">Something that the derivation needs is missing.</exception>
    public Quantity Evaluate(string expression) => _evaluator.Evaluate(ExpressionParser.Parse(expression));
}
