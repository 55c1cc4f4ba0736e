namespace Recount.Verdicts;

/// <summary>The sign and the words of standings and verdicts: the same on a terminal, on a page and in a notebook.</summary>
public static class Legend
{
    /// <summary>A standing's sign, one character.</summary>
    public static string Sign(Standing standing) => standing switch
    {
        Standing.Supported => "●",
        Standing.Refined => "◐",
        Standing.Contradicted => "✕",
        _ => "○",
    };

    /// <summary>A verdict's sign, one character.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "●",
        Verdict.ConsistentByRounding => "◐",
        Verdict.Inconsistent => "✕",
        _ => "○",
    };

    /// <summary>What a standing is called in a text: a claim is …</summary>
    public static string Word(Standing standing) => standing switch
    {
        Standing.Supported => "supported",
        Standing.Refined => "refined",
        Standing.Contradicted => "contradicted",
        _ => "no evidence",
    };

    /// <summary>What a verdict is called in a text: a check …</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "holds",
        Verdict.ConsistentByRounding => "holds by rounding",
        Verdict.Inconsistent => "fails",
        _ => "undecidable",
    };
}
