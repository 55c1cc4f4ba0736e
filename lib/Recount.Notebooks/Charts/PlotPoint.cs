using Recount.Dates;
using Recount.Notebooks.Amounts;

namespace Recount.Notebooks.Charts;

/// <summary>A point as a chart takes it.</summary>
/// <remarks>
/// An id of a claim, a reference or a check stands for a point of its own: <c>"001-china-share"</c>. So do a label and a
/// value, with the ledger's expression for the value where it has one: <c>("duo of Chinese", 82.4, "share(001-duo-share, 001-china-share)")</c>.
/// </remarks>
/// <param name="Label">What the point is called.</param>
/// <param name="Value">Its value with all that precision and hedge allow.</param>
/// <param name="Expression">What the value is in the ledger's language; null where it is the notebook's own.</param>
public sealed record PlotPoint(string Label, Amount Value, string? Expression = null)
{
    /// <summary>What stands behind it.</summary>
    public Mark Mark { get; init; } = Mark.Computed;

    /// <summary>The article that says so; null for what no article says.</summary>
    public string? Article { get; init; }

    /// <summary>Whether it is about the future; then it is drawn open and dashed.</summary>
    public bool IsForecast { get; init; }

    /// <summary>The day or period that it is stated for.</summary>
    public Period? When { get; init; }

    /// <summary>The point of a claim, a reference or a check.</summary>
    public static implicit operator PlotPoint(string id) => LedgerPoints.Of(id);

    /// <summary>A value that the notebook worked out.</summary>
    public static implicit operator PlotPoint((string Label, double Value) point) => new(point.Label, point.Value);

    /// <summary>A value that the notebook worked out.</summary>
    public static implicit operator PlotPoint((string Label, Amount Value) point) => new(point.Label, point.Value);

    /// <summary>A value that the ledger can work out as well.</summary>
    public static implicit operator PlotPoint((string Label, double Value, string Expression) point) =>
        new(point.Label, point.Value, point.Expression);

    /// <summary>A value that the ledger can work out as well.</summary>
    public static implicit operator PlotPoint((string Label, Amount Value, string Expression) point) =>
        new(point.Label, point.Value, point.Expression);

    /// <summary>A claim, a reference or a check under a label of the notebook's.</summary>
    public static implicit operator PlotPoint((string Label, string Id) point) => LedgerPoints.Of(point.Id) with { Label = point.Label };
}
