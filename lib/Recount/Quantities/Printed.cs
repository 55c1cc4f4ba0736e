using Recount.Reading;

namespace Recount.Quantities;

/// <summary>A figure as it was printed: its value, and the place value of its last printed digit.</summary>
/// <param name="Value">The value in base units; the lower end of a range.</param>
/// <param name="High">The upper end of a range; otherwise equal to <paramref name="Value"/>.</param>
/// <param name="Step">
/// What one more in the last printed digit would add, above nought: 0.1 for "15.8", 1000000 for "39.824 billion".
/// Trailing zeros count: "14.0" has a step of 0.1.
/// </param>
/// <param name="Hedge">What the words around it allow.</param>
/// <param name="Kind">What sort of figure it is.</param>
public sealed record Printed(Rational Value, Rational High, Rational Step, Hedge Hedge, MentionKind Kind);
