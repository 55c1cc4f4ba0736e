using Recount.Verdicts;

namespace Recount.Notebooks.Formatting;

/// <summary>A colour, a sign and a word for how things stand: never the colour alone.</summary>
/// <param name="Colour">For a border or a sign; Okabe and Ito's palette, darkened until it reads on white.</param>
/// <param name="Glyph">The sign.</param>
/// <param name="Word">The word.</param>
internal sealed record Signs(string Colour, string Glyph, string Word)
{
    private const string Blue = "#0072b2";
    private const string Amber = "#b26a00";
    private const string Vermilion = "#c04a00";
    private const string Grey = "#6b6b6b";

    internal static Signs Of(Standing standing) => new(
        standing switch
        {
            Standing.Supported => Blue,
            Standing.Refined => Amber,
            Standing.Contradicted => Vermilion,
            _ => Grey,
        },
        Legend.Sign(standing), Legend.Word(standing));

    internal static Signs Of(Verdict verdict) => new(
        verdict switch
        {
            Verdict.Consistent => Blue,
            Verdict.ConsistentByRounding => Amber,
            Verdict.Inconsistent => Vermilion,
            _ => Grey,
        },
        Legend.Sign(verdict), Legend.Word(verdict));
}
