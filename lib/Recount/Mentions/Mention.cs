using Recount.Quantities;
using Recount.Reading;

namespace Recount.Mentions;

/// <summary>A number where it stands in an article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Number">Its place among the article's mentions, from 1.</param>
/// <param name="Start">Where it starts in the original, in UTF-16 units from 0.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">The number with its scale word, sign and adjacent unit noun, as printed; hedge words outside.</param>
/// <param name="NumText">The bare numeral with its scale and sign.</param>
/// <param name="Hedge">What the words around it allow.</param>
/// <param name="HedgeText">Those words, as printed; may be empty.</param>
/// <param name="Value">The value in base units; null for dates and names.</param>
/// <param name="ValueHigh">The upper end of a range; otherwise null.</param>
/// <param name="ValueText">ISO form of a date or period, canonical form of a name; may be empty.</param>
/// <param name="Unit">The unit as written in the table.</param>
/// <param name="Kind">What sort of figure it is.</param>
/// <param name="Role">What it does in the text.</param>
/// <param name="Claim">The claim it states; empty for none.</param>
/// <param name="Paragraph">The paragraph of the article, from 1.</param>
/// <param name="Line">The line of the table, for messages.</param>
public sealed record Mention(
    string Article,
    int Number,
    int Start,
    int End,
    string Text,
    string NumText,
    Hedge Hedge,
    string HedgeText,
    Rational? Value,
    Rational? ValueHigh,
    string ValueText,
    string Unit,
    MentionKind Kind,
    MentionRole Role,
    string Claim,
    int Paragraph,
    int Line)
{
    /// <summary>
    /// Whether somebody answers for the number: it states a claim, or it has a role that needs none.
    /// A checkable number that no claim takes up is unaccounted for.
    /// </summary>
    public bool IsAccountedFor => Role != MentionRole.Claim || Claim.Length > 0;

    /// <summary>Whether a digest has to keep it: idioms, and quantities merely implied that nobody checks, may go.</summary>
    public bool IsKeptInDigest => Role switch
    {
        MentionRole.Idiom => false,
        MentionRole.Implied => Claim.Length > 0,
        _ => true,
    };
}
