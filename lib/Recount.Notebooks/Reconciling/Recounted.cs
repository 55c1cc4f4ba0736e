using Recount.Dates;
using Recount.Notebooks.Amounts;

namespace Recount.Notebooks.Reconciling;

/// <summary>What a cell hands over to be reconciled; dates as day numbers, yes and no as 1 and 0.</summary>
/// <param name="Printed">At its word.</param>
/// <param name="Allowed">With all that precision and hedges allow; null where the cell did not reckon with intervals.</param>
public readonly record struct Recounted(Span Printed, Span? Allowed)
{
    /// <summary>A figure.</summary>
    public static Recounted Of(Amount amount) => new(amount.Printed, amount.Allowed == amount.Printed ? null : amount.Allowed);

    /// <summary>A date.</summary>
    public static Recounted Of(Period date) => new(new Span(date.First.DayNumber, date.Last.DayNumber), null);

    /// <summary>Yes or no.</summary>
    public static Recounted Of(bool holds) => new(holds ? 1 : 0, null);
}
