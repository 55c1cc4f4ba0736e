using Recount.Checks;
using Recount.Quantities;
using Recount.References;

namespace Recount.Verdicts;

/// <summary>A check, worked out.</summary>
/// <param name="Check">The check.</param>
/// <param name="Filled">Its expression with the printed figures put in.</param>
/// <param name="FilledComparison">What it is compared with, with the printed figures put in.</param>
/// <param name="Computed">What the expression gives; null where it cannot be worked out.</param>
/// <param name="Stated">What it is compared with; null where that cannot be worked out.</param>
/// <param name="Verdict">How they stand to each other.</param>
/// <param name="Missing">What is missing, for an undecidable check; otherwise empty.</param>
/// <param name="Strength">The strength of its weakest reference; null where it rests on none.</param>
/// <param name="Timing">When its evidence could be known.</param>
public sealed record CheckResult(
    Check Check,
    string Filled,
    string FilledComparison,
    Quantity? Computed,
    Quantity? Stated,
    Verdict Verdict,
    string Missing,
    Strength? Strength,
    Timing Timing)
{
    /// <summary>Whether it was decided and found wrong.</summary>
    public bool Fails => Verdict == Verdict.Inconsistent;

    /// <summary>How the two intervals lie to each other; null where one is missing.</summary>
    public Meeting? Meeting => Computed is { } c && Stated is { } s ? Meetings.Of(c.Allowed, s.Allowed) : null;

    /// <summary>How far the two are apart; null where one is missing.</summary>
    public Size? Size => Computed is { } c && Stated is { } s ? Verdicts.Size.Between(c, s) : null;

    /// <summary>
    /// Whether the verdict tells something about a claim. A match that only an open end allows ("over 600 million" is not
    /// at odds with "over 700 million") tells nothing.
    /// </summary>
    public bool IsTelling => Verdict switch
    {
        Verdict.Undecidable => false,
        Verdict.ConsistentByRounding => Computed!.Value.Allowed.IsBounded && Stated!.Value.Allowed.IsBounded,
        _ => true,
    };
}
