namespace Recount.Verdicts;

/// <summary>When the evidence of a check could be known, seen from the article.</summary>
public enum Timing
{
    /// <summary>It rests on no reference.</summary>
    None,

    /// <summary>All of it was there before the article or on its day.</summary>
    Known,

    /// <summary>Some of it came later: its author could not have known.</summary>
    Later,

    /// <summary>The article, or some of the evidence, bears no date.</summary>
    Undated,
}
