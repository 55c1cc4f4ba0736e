namespace Recount.Notebooks.Charts;

/// <summary>What the points of a series are in the ledger's language.</summary>
/// <param name="Value">The coordinate that stands for the value: <c>x</c> or <c>y</c>.</param>
/// <param name="Expressions">An expression for each point; null for one that the ledger does not know.</param>
public sealed record Tie(string Value, params string?[] Expressions);
