namespace Recount.Mentions;

/// <summary>What a number does in a text.</summary>
public enum MentionRole
{
    /// <summary>States a checkable quantity.</summary>
    Claim,

    /// <summary>Belongs to a name: a version, a model size, a company.</summary>
    Label,

    /// <summary>Belongs to the page, not to the text: counters, section numbers, copyright lines.</summary>
    Furniture,

    /// <summary>Counts nothing: the pronoun "one".</summary>
    Idiom,

    /// <summary>States a quantity without a numeral: "majority", "last month".</summary>
    Implied,
}
