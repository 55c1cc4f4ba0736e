namespace Recount.Verdicts;

/// <summary>What comes out of a check.</summary>
public enum Verdict
{
    /// <summary>It holds for the figures as printed.</summary>
    Consistent,

    /// <summary>It holds only because rounding or a hedge leaves room.</summary>
    ConsistentByRounding,

    /// <summary>It holds for nothing that the figures allow.</summary>
    Inconsistent,

    /// <summary>Something that it needs is missing.</summary>
    Undecidable,
}
