namespace Recount.Reading;

/// <summary>Whether a number in a text can be checked.</summary>
public enum MentionRole : byte
{
    /// <summary>A quantity, a date or a rank that the text states.</summary>
    Numeric,

    /// <summary>A number that names a thing.</summary>
    Label,

    /// <summary>A number that serves the page: an identifier, an address, a telephone number.</summary>
    Furniture,

    /// <summary>A number word that states no number.</summary>
    NonNumeric,
}
