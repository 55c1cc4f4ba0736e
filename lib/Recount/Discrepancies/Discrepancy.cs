using Recount.Verdicts;

namespace Recount.Discrepancies;

/// <summary>A check that does not hold outright, and what is to be said about it.</summary>
/// <param name="Note">What is written about it.</param>
/// <param name="Result">The check, worked out.</param>
/// <param name="Text">The note's text with its figures put in.</param>
public sealed record Discrepancy(DiscrepancyNote Note, CheckResult Result, string Text)
{
    /// <summary>Its id.</summary>
    public string Id => Note.Id;

    /// <summary>The claims involved: those that the check judges, then those that it names.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <summary>How far what is stated lies from the recount; empty where the check is undecidable.</summary>
    public string Size => Result.Size?.ToString() ?? "";
}
