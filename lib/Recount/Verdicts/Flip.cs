using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>The nearest change of one input that would turn a verdict between holding and failing.</summary>
/// <param name="Id">The claim or reference to change.</param>
/// <param name="By">What to add to its figure.</param>
/// <param name="To">What it would then be; the lower end of a range, the first day of a period.</param>
/// <param name="Instead">What would then be printed in its place, with its unit: <c>46 to 51%</c>, <c>2024-10</c>.</param>
/// <param name="Relative">The change as a part of the figure; in years for a date.</param>
/// <param name="Unit">The figure's unit.</param>
public sealed record Flip(string Id, Rational By, Rational To, string Instead, Rational Relative, Unit Unit);
