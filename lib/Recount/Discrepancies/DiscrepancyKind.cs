namespace Recount.Discrepancies;

/// <summary>What sort of discrepancy it is.</summary>
public enum DiscrepancyKind
{
    /// <summary>The article's own figures do not work out.</summary>
    Arithmetic,

    /// <summary>A figure and the words around it do not agree.</summary>
    Wording,

    /// <summary>The figure is true of something narrower, wider or else than what is said.</summary>
    Scope,

    /// <summary>A date, a weekday, a quarter or an order of events.</summary>
    Date,

    /// <summary>Two articles say different things of the same.</summary>
    CrossArticle,

    /// <summary>An independent fact says otherwise.</summary>
    Reference,

    /// <summary>No source was found where one would be expected.</summary>
    Unsourced,
}
