namespace Recount.Quantities;

/// <summary>What sort of figure a number is; decides which values it can take at all.</summary>
public enum FigureKind
{
    /// <summary>A part of a whole, in percent or as a fraction.</summary>
    Share,

    /// <summary>A change, in percent.</summary>
    Growth,

    /// <summary>A measured level that is none of the others.</summary>
    Level,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>Money for a unit of something.</summary>
    Price,

    /// <summary>A span of time.</summary>
    Duration,

    /// <summary>Completed years since birth.</summary>
    Age,

    /// <summary>A multiple or a fraction.</summary>
    Ratio,

    /// <summary>A place in an order.</summary>
    Rank,

    /// <summary>A day, a month, a quarter, a year.</summary>
    Date,

    /// <summary>A version, a model size, a name.</summary>
    Version,

    /// <summary>Page furniture.</summary>
    Furniture,

    /// <summary>A turn of phrase that counts nothing.</summary>
    Idiom,
}
