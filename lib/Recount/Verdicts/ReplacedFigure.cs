using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>The ledger's figures with one of them replaced, to ask "what if".</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="figures">Its figures.</param>
/// <param name="id">The claim or reference whose figure is replaced.</param>
/// <param name="figure">What it is taken to be.</param>
internal sealed class ReplacedFigure(Ledger ledger, LedgerFigures figures, string id, Quantity figure) : IFigures
{
    private readonly Dictionary<string, Quantity> _computed = new(StringComparer.Ordinal);

    public Quantity Figure(string name)
    {
        if (name == id)
        {
            return figure;
        }

        if (ledger.Check(name) is not { } check)
        {
            return figures.Figure(name);
        }

        // What a check computes may rest on the figure replaced, so it is worked out anew.
        if (!_computed.TryGetValue(name, out var quantity))
        {
            quantity = new Evaluator(this).Evaluate(check.Expression);
            _computed.Add(name, quantity);
        }

        return quantity;
    }

    public Quantity AsOf(string name) => figures.AsOf(name);

    public Quantity Published(string name) => figures.Published(name);

    public Quantity Cell(SeriesCell cell) => figures.Cell(cell);

    public Quantity Interpolated(SeriesCell column, Quantity date) => figures.Interpolated(column, date);
}
