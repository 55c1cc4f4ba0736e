using Recount.Expressions;
using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>Gives expressions their values from the ledger.</summary>
/// <param name="ledger">The ledger; its checks form no circle.</param>
internal sealed class LedgerFigures(Ledger ledger) : IFigures
{
    private readonly Dictionary<string, Quantity> _computed = new(StringComparer.Ordinal);
    private readonly Dictionary<SeriesCell, Quantity> _cells = [];
    private readonly Dictionary<(SeriesCell, Rational), Quantity> _interpolated = [];

    public Quantity Figure(string id)
    {
        if (ledger.Claim(id) is { } claim)
        {
            return claim.Quantity ?? throw new UndecidableException($"a value of {id}");
        }

        if (ledger.Reference(id) is { } reference)
        {
            return reference.Quantity ?? throw new UndecidableException($"a value of {id}");
        }

        if (!_computed.TryGetValue(id, out var quantity))
        {
            var check = ledger.Check(id) ?? throw new ExpressionException($"there is no claim, reference or check {id}");
            quantity = new Evaluator(this).Evaluate(check.Expression);
            _computed.Add(id, quantity);
        }

        return quantity;
    }

    public Quantity AsOf(string id)
    {
        var period = ledger.Claim(id)?.AsOf ?? ledger.Reference(id)?.AsOf;
        return period?.ToQuantity() ?? throw new UndecidableException($"the date that {id} is stated for");
    }

    public Quantity Published(string id)
    {
        var known = ledger.Article(id) is not null || ledger.Reference(id) is not null;
        var period = ledger.Article(id)?.Published ?? ledger.Reference(id)?.Published;
        return !known ? throw new ExpressionException($"there is no article or reference {id}")
            : period?.ToQuantity() ?? throw new UndecidableException($"the date of publication of {id}");
    }

    public Quantity Cell(SeriesCell cell)
    {
        if (!_cells.TryGetValue(cell, out var figure))
        {
            figure = ReadCell(cell);
            _cells.Add(cell, figure);
        }

        return figure;
    }

    public Quantity Interpolated(SeriesCell column, Quantity date)
    {
        if (date.Unit != Unit.Date || !date.Printed.IsBounded)
        {
            throw new ExpressionException("interpolate takes a series column and a date");
        }

        var middle = (date.Printed.Low.Value + date.Printed.High.Value) / 2;
        if (!_interpolated.TryGetValue((column, middle), out var figure))
        {
            figure = Series(column).Interpolate(column.Column, column.Key, middle)
                ?? throw new UndecidableException($"points of {column.Series} on both sides of the date");
            _interpolated.Add((column, middle), figure);
        }

        return figure;
    }

    private Quantity ReadCell(SeriesCell cell)
    {
        var series = Series(cell);
        return series.Select(cell.Key).ToList() switch
        {
            [var row] => series.Figure(row, cell.Column)
                ?? throw new UndecidableException($"a value of {cell.Series}.{cell.Column} for {cell.Key}"),
            [] => throw new ExpressionException($"{cell.Series} has no row for [{cell.Key}]"),
            _ => throw new ExpressionException($"{cell.Series} has several rows for [{cell.Key}]; add a cell that only one has"),
        };
    }

    private References.Series Series(SeriesCell cell)
    {
        var series = ledger.SeriesNamed(cell.Series) ?? throw new ExpressionException($"there is no series {cell.Series}");
        return series.Has(cell.Column) ? series : throw new ExpressionException($"{cell.Series} has no column {cell.Column}");
    }
}
