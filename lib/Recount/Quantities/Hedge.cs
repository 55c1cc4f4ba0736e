namespace Recount.Quantities;

/// <summary>How firmly a figure is stated, by the words around it.</summary>
public enum Hedge
{
    /// <summary>No hedge: "17 per cent".</summary>
    Exact,

    /// <summary>Either side: "about", "around", "approximately".</summary>
    About,

    /// <summary>A little below: "nearly", "almost".</summary>
    Nearly,

    /// <summary>A lower bound: "over", "more than", "surpassed".</summary>
    AtLeast,

    /// <summary>An upper bound: "under", "up to".</summary>
    AtMost,

    /// <summary>Two ends are given: "40% to 45%".</summary>
    Range,
}
