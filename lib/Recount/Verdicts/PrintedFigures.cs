using Recount.Expressions;
using Recount.Quantities;
using Recount.Reading;
using Recount.References;

namespace Recount.Verdicts;

/// <summary>The figures behind the names of a derivation: as their articles and sources print them, and what they allow.</summary>
/// <param name="ledger">The ledger.</param>
public sealed class PrintedFigures(Ledger ledger)
{
    /// <summary>The printed figure behind a name: as the article has it, or as the source has it, without its unit.</summary>
    public string Bare(Expression name) => name switch
    {
        FigureName figure when ledger.Claim(figure.Id) is { } claim => claim.Printed,
        FigureName figure when ledger.Reference(figure.Id) is { } reference => reference.Printed,
        FigureName figure when ledger.Check(figure.Id) is { } check => $"({ExpressionText.Of(check.Expression, WithUnit)})",
        SeriesCell { Key.Length: > 0 } cell when Row(cell, out _) is { } row => row.Text(cell.Column),
        SeriesCell cell => $"{cell.Series}.{cell.Column}",
        _ => "",
    };

    /// <summary>The same with its unit: tables hold bare numerals, where articles print their units.</summary>
    public string WithUnit(Expression name) => name switch
    {
        FigureName figure when ledger.Reference(figure.Id)?.Quantity is { } quantity => quantity.Unit == Unit.Boolean
            ? QuantityText.AsPrinted(quantity)
            : Hedged(ledger.Reference(figure.Id)!.Figure) + Bare(name) + QuantityText.Suffix(quantity.Unit, Bare(name)),
        SeriesCell { Key.Length: > 0 } cell when ledger.SeriesNamed(cell.Series) is { } series =>
            Bare(name) + QuantityText.Suffix(series.UnitOf(cell.Column), Bare(name)),
        _ => Bare(name),
    };

    /// <summary>What a claim, a reference or a cell of a series allows; null for a check, and where there is no value.</summary>
    public Quantity? Quantity(Expression name) => name switch
    {
        FigureName figure => ledger.Claim(figure.Id)?.Quantity ?? ledger.Reference(figure.Id)?.Quantity,
        SeriesCell { Key.Length: > 0 } cell when Row(cell, out var series) is { } row => series!.Figure(row, cell.Column),
        _ => null,
    };

    private Data.CsvRow? Row(SeriesCell cell, out Series? series)
    {
        series = ledger.SeriesNamed(cell.Series);
        return series?.Select(cell.Key).FirstOrDefault() is { } row && row.Columns.Contains(cell.Column) ? row : null;
    }

    private static string Hedged(Printed? figure) => figure?.Hedge switch
    {
        Hedge.AtLeast => "over ",
        Hedge.AtMost => "up to ",
        Hedge.About => "about ",
        Hedge.Nearly => "nearly ",
        _ => "",
    };
}
