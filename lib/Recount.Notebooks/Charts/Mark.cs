namespace Recount.Notebooks.Charts;

/// <summary>What stands behind a point; each has a shape of its own, so that colour is never needed to tell them apart.</summary>
public enum Mark
{
    /// <summary>An article says so: a diamond.</summary>
    Claim,

    /// <summary>A reference from the party that counted: a disc.</summary>
    Primary,

    /// <summary>A reference from a named publisher: a square.</summary>
    Secondary,

    /// <summary>A copy, an aggregator, an unnamed page: a ring.</summary>
    Weak,

    /// <summary>A maker's count of its own product: a cross.</summary>
    Vendor,

    /// <summary>Worked out in the notebook: a hexagon.</summary>
    Computed,
}
