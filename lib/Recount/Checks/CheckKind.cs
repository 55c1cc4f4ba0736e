namespace Recount.Checks;

/// <summary>What sort of derivation a check is.</summary>
public enum CheckKind
{
    /// <summary>Parts against a whole.</summary>
    Total,

    /// <summary>A figure against the words around it.</summary>
    Wording,

    /// <summary>Growth, factors and compounding.</summary>
    Growth,

    /// <summary>Money at an exchange rate, or a value that a price implies.</summary>
    Conversion,

    /// <summary>Something for each unit of something else.</summary>
    Rate,

    /// <summary>Dates, weekdays, quarters and spans.</summary>
    Date,

    /// <summary>Ages.</summary>
    Age,

    /// <summary>Places in an order.</summary>
    Rank,

    /// <summary>More than half.</summary>
    Majority,

    /// <summary>Which of two events came before the other.</summary>
    Order,

    /// <summary>The same figure with two denominators or scopes.</summary>
    Scope,

    /// <summary>The same thing in two articles.</summary>
    CrossArticle,

    /// <summary>A claim against an independent fact.</summary>
    Reference,

    /// <summary>A claim for which a source was looked for.</summary>
    Source,
}
