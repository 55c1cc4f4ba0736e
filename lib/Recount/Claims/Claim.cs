using Recount.Dates;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.Claims;

/// <summary>A checkable quantity that an article states.</summary>
/// <param name="Id">Its id: the article's, a hyphen and a short name.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Metric">What is measured.</param>
/// <param name="Printed">Hedge and figure as printed where the article first states it.</param>
/// <param name="Quantity">What it allows; null where the article gives no value.</param>
/// <param name="Unit">The unit as written in the table.</param>
/// <param name="Kind">What sort of figure it is, by its first mention.</param>
/// <param name="AsOf">The day or period it is stated for; null where the article gives none.</param>
/// <param name="Scope">Scope or denominator as the article states it.</param>
/// <param name="Source">Who says so, according to the article.</param>
/// <param name="IsForecast">Whether it is about the article's future.</param>
/// <param name="OverrideReason">Why its interval is not the one of the rules; empty where it is.</param>
/// <param name="UncheckedReason">Why no check can be made; empty where one is.</param>
/// <param name="Line">The line of the table, for messages.</param>
public sealed record Claim(
    string Id,
    string Article,
    string Subject,
    string Metric,
    string Printed,
    Quantity? Quantity,
    string Unit,
    MentionKind Kind,
    Period? AsOf,
    string Scope,
    string Source,
    bool IsForecast,
    string OverrideReason,
    string UncheckedReason,
    int Line)
{
    /// <summary>The figure by digits, precision and hedge; null for dates, for words, and where its interval is its own.</summary>
    public Printed? Figure { get; init; }
}
