using Recount.Dates;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.References;

/// <summary>An independent, cited fact.</summary>
/// <param name="Id">Its id: <c>R</c> and three digits.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Metric">What is measured.</param>
/// <param name="Printed">The numeral as the source gives it, without its hedge and unit.</param>
/// <param name="Quantity">What it allows; null where it has no value.</param>
/// <param name="Unit">The unit as written in the table.</param>
/// <param name="Kind">What sort of figure it is.</param>
/// <param name="AsOf">The day or period it is stated for; null where the source gives none.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">The title of the page or document.</param>
/// <param name="Published">When it was published; null where it bears no date.</param>
/// <param name="Address">Where it stands; a web address or another locator.</param>
/// <param name="Strength">How near it stands to the fact.</param>
/// <param name="Scope">What it covers: hub, models, denominator.</param>
/// <param name="Line">The line of the table, for messages.</param>
public sealed record Reference(
    string Id,
    string Subject,
    string Metric,
    string Printed,
    Quantity? Quantity,
    string Unit,
    MentionKind Kind,
    Period? AsOf,
    string Publisher,
    string Title,
    Period? Published,
    string Address,
    Strength Strength,
    string Scope,
    int Line)
{
    /// <summary>The figure by digits, precision and hedge; null for dates.</summary>
    public Printed? Figure { get; init; }

    /// <summary>
    /// From which day on the fact could be known: that of its publication, else the last day it is stated for; null where
    /// neither is given.
    /// </summary>
    public DateOnly? KnownFrom => Published?.First ?? AsOf?.Last;
}
