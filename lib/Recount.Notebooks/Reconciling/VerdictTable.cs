using Recount.Verdicts;

namespace Recount.Notebooks.Reconciling;

/// <summary>What a notebook closes with: the claims that it recounted or discussed, and how they stand.</summary>
/// <param name="Notebook">The notebook's name.</param>
/// <param name="Claims">The claims, in the notebook's order.</param>
public sealed record VerdictTable(string Notebook, IReadOnlyList<ClaimResult> Claims);
