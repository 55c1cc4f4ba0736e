namespace Recount.Reading;

/// <summary>What sort of thing a number in a text says.</summary>
public enum MentionKind : byte
{
    /// <summary>How many of something.</summary>
    Count,

    /// <summary>A part of a whole.</summary>
    Share,

    /// <summary>A change of something, in percent or points.</summary>
    Growth,

    /// <summary>A measured level that is none of the others: a temperature, a size, a score.</summary>
    Level,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>Money for a unit of something.</summary>
    Price,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>How old somebody or something is.</summary>
    Age,

    /// <summary>A multiple or a fraction of something else.</summary>
    Ratio,

    /// <summary>A place in an order.</summary>
    Rank,

    /// <summary>A date, a time of day, or a period of the calendar.</summary>
    Date,

    /// <summary>The number in the name or version of a thing.</summary>
    Version,

    /// <summary>A number that serves the page and not its subject.</summary>
    Furniture,

    /// <summary>A number word in a phrase that counts nothing.</summary>
    Idiom,
}
