namespace Recount.Reading;

/// <summary>How firmly a text states a number.</summary>
public enum Hedge : byte
{
    /// <summary>Stated as it is, with no word that loosens it.</summary>
    Exact,

    /// <summary>Near the number, on either side: "about", "some", "or so".</summary>
    About,

    /// <summary>A little below the number: "nearly", "just under".</summary>
    Nearly,

    /// <summary>The number or more: "over", "more than", "at least", "+".</summary>
    AtLeast,

    /// <summary>The number or less: "under", "up to", "as many as".</summary>
    AtMost,

    /// <summary>The mention gives two ends: "40% - 45%", "between 2 and 3 million".</summary>
    Range,
}
