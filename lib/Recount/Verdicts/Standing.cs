namespace Recount.Verdicts;

/// <summary>How a claim stands after all its checks.</summary>
public enum Standing
{
    /// <summary>Independent evidence bears it out as printed.</summary>
    Supported,

    /// <summary>Right at the core, wrong in scope, date, unit or denominator; or sources of one strength disagree.</summary>
    Refined,

    /// <summary>Its own arithmetic, or the strongest evidence, says otherwise.</summary>
    Contradicted,

    /// <summary>Nothing independent was found that decides it.</summary>
    NoEvidence,
}
