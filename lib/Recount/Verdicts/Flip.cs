using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>The nearest change of one input that would turn a verdict between holding and failing.</summary>
/// <param name="Id">The claim or reference to change.</param>
/// <param name="By">What to add to its figure.</param>
/// <param name="To">What would then be printed in its place; the lower end of a range.</param>
/// <param name="Relative">The change as a part of the figure; in years for a date.</param>
/// <param name="Unit">The figure's unit.</param>
public sealed record Flip(string Id, Rational By, Rational To, Rational Relative, Unit Unit);
