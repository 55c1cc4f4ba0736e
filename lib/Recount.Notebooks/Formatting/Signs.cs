using Recount.Verdicts;

namespace Recount.Notebooks.Formatting;

/// <summary>A colour, a sign and a word for how things stand: never the colour alone.</summary>
/// <param name="Colour">For a border or a sign; Okabe and Ito's palette, darkened until it reads on white.</param>
/// <param name="Glyph">The sign.</param>
/// <param name="Word">The word.</param>
internal sealed record Signs(string Colour, string Glyph, string Word)
{
    internal static Signs Of(Standing standing) => standing switch
    {
        Standing.Supported => new("#0072b2", "●", "supported"),
        Standing.Refined => new("#b26a00", "◐", "refined"),
        Standing.Contradicted => new("#c04a00", "✕", "contradicted"),
        _ => new("#6b6b6b", "○", "no evidence"),
    };

    internal static Signs Of(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => new("#0072b2", "●", "holds"),
        Verdict.ConsistentByRounding => new("#b26a00", "◐", "holds by rounding alone"),
        Verdict.Inconsistent => new("#c04a00", "✕", "does not hold"),
        _ => new("#6b6b6b", "○", "cannot be decided"),
    };
}
