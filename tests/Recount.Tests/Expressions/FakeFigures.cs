using Recount.Dates;
using Recount.Expressions;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.Tests.Expressions;

/// <summary>Figures by their names, without a ledger.</summary>
internal sealed class FakeFigures : IFigures
{
    private readonly Dictionary<string, Quantity> _figures = new()
    {
        ["000-share"] = Quantity.Of(Written.Figure("17", MentionKind.Share), Unit.Percent),
        ["000-downloads"] = Quantity.Of(Written.Figure("700 million", MentionKind.Count, Hedge.AtLeast), Unit.Of("downloads")),
        ["000-models"] = Quantity.Of(Written.Figure("1.5 million", MentionKind.Count), Unit.Of("models")),
        ["R001"] = Quantity.Of(Written.Figure("40", MentionKind.Share, Hedge.Range, "45"), Unit.Percent),
    };

    public Quantity Figure(string id) => id == "000-none"
        ? throw new UndecidableException("a value of 000-none")
        : _figures.TryGetValue(id, out var figure) ? figure : throw new ExpressionException($"there is no {id}");

    public Quantity AsOf(string id) => id == "000-share" ? Date("2025-06") : throw new UndecidableException($"the date of {id}");

    public Quantity Published(string id) => id is "000" or "R001" ? Date("2025-12-12") : throw new ExpressionException($"there is no {id}");

    public Quantity Cell(SeriesCell cell) => cell is { Series: "usdcny", Column: "cny_per_usd", Key: "2025-06" }
        ? Quantity.Exactly(7.18m, Unit.Of("cny_per_usd"))
        : throw new ExpressionException("there is no such cell");

    public Quantity Interpolated(SeriesCell column, Quantity date) =>
        date.Unit == Unit.Date ? Quantity.Exactly(7, Unit.Of(column.Column)) : throw new ExpressionException("no date");

    private static Quantity Date(string text) =>
        Period.TryParse(text, out var period) ? period.ToQuantity() : throw new ArgumentException("no period", nameof(text));
}
