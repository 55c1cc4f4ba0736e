namespace Recount.Baselines;

/// <summary>One accepted result.</summary>
/// <param name="Kind"><c>check</c>, <c>claim</c> or <c>discrepancy</c>.</param>
/// <param name="Id">The id of what it is about.</param>
/// <param name="Result">The verdict, the standing, or the kind of discrepancy.</param>
/// <param name="Computed">What a check computes; otherwise empty.</param>
/// <param name="Stated">What it is compared with; otherwise empty.</param>
public sealed record BaselineRow(string Kind, string Id, string Result, string Computed, string Stated);
