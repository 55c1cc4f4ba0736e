using Recount.Reading.Words;

namespace Recount.Reading.Text;

/// <summary>The sorts of token.</summary>
internal enum TokenKind : byte
{
    /// <summary>Nothing: what stands before the first token and after the last.</summary>
    None,

    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of the digits 0 to 9.</summary>
    Digits,

    /// <summary>One character that is neither letter, digit nor white space.</summary>
    Sign,

    /// <summary>One character that is a fraction: "½".</summary>
    Vulgar,
}

/// <summary>What else is known of a token.</summary>
[Flags]
internal enum TokenTraits : byte
{
    None = 0,

    /// <summary>No white space stands before it.</summary>
    Glued = 1,

    /// <summary>It begins with a capital.</summary>
    Capital = 2,

    /// <summary>It has capitals only.</summary>
    Upper = 4,

    /// <summary>A number phrase can begin here.</summary>
    Trigger = 8,

    /// <summary>A capital stands behind its first letter, as in "McKay" and "iPhone".</summary>
    InnerCapital = 16,
}

/// <summary>
/// A word, a run of digits or a sign. Offsets are UTF-16 units from the start of the segment, the end exclusive.
/// </summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Code">A word's number in the vocabulary; a sign's or fraction's character.</param>
/// <param name="Kind">Its sort.</param>
/// <param name="Traits">What else is known of it.</param>
/// <param name="Roles">What a word of the vocabulary can do; none for all else. Kept here since rules ask for it most.</param>
internal readonly record struct Token(int Start, int End, ushort Code, TokenKind Kind, TokenTraits Traits, Roles Roles = Roles.None)
{
    /// <summary>The length in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether no white space stands before it.</summary>
    public bool IsGlued => (Traits & TokenTraits.Glued) != 0;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => (Traits & TokenTraits.Capital) != 0;

    /// <summary>Whether it has capitals only.</summary>
    public bool IsUpper => (Traits & TokenTraits.Upper) != 0;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is a run of digits.</summary>
    public bool IsDigits => Kind == TokenKind.Digits;
}
