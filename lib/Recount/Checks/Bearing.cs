namespace Recount.Checks;

/// <summary>What a check's verdict says about the claims that it judges.</summary>
public enum Bearing
{
    /// <summary>Whether the claim is true as printed.</summary>
    Core,

    /// <summary>Whether one facet of it is right: its scope, date, unit or denominator.</summary>
    Facet,

    /// <summary>Nothing by itself: it shows how figures hang together, and leaves open which of them is wrong.</summary>
    Context,
}
