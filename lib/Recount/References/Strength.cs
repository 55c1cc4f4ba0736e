namespace Recount.References;

/// <summary>How near a reference stands to the fact; a smaller member is stronger.</summary>
public enum Strength
{
    /// <summary>The party that counted, or the document itself.</summary>
    Primary,

    /// <summary>A named publisher that quotes it.</summary>
    Secondary,

    /// <summary>A copy, an aggregator, an undated or unnamed page.</summary>
    Weak,
}
