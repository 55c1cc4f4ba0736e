using Recount.Cli.Report.Html;
using Recount.Reading;
using Recount.References;
using Recount.Verdicts;

namespace Recount.Cli.Report.Parts;

/// <summary>How the ledger's terms look on a page: a colour, a sign and a word, never a colour alone.</summary>
internal static class Signs
{
    internal static string Class(Standing standing) => standing switch
    {
        Standing.Supported => "s-supported",
        Standing.Refined => "s-refined",
        Standing.Contradicted => "s-contradicted",
        _ => "s-none",
    };

    internal static string Class(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "s-supported",
        Verdict.ConsistentByRounding => "s-refined",
        Verdict.Inconsistent => "s-contradicted",
        _ => "s-none",
    };

    internal static string Word(Strength? strength) => strength switch
    {
        Strength.Primary => "primary source",
        Strength.Secondary => "secondary source",
        Strength.Weak => "weak source",
        _ => "arithmetic alone",
    };

    internal static string Word(Mentions.MentionRole role) => role switch
    {
        Mentions.MentionRole.Label => "part of a name",
        Mentions.MentionRole.Furniture => "page furniture",
        Mentions.MentionRole.Idiom => "idiom",
        Mentions.MentionRole.Implied => "implied quantity",
        _ => "claim",
    };

    internal static string Word(MentionKind kind) => Data.Words.Of(kind).Replace('_', ' ');

    /// <summary>Sign and word in the standing's colour.</summary>
    internal static Markup Tag(Standing standing) => Tag(Class(standing), Legend.Sign(standing), Legend.Word(standing));

    /// <summary>Sign and word in the verdict's colour.</summary>
    internal static Markup Tag(Verdict verdict) => Tag(Class(verdict), Legend.Sign(verdict), Legend.Word(verdict));

    private static Markup Tag(string look, string sign, string word) =>
        Markup.Of($"""<span class="tag {look}"><span aria-hidden="true">{sign}</span> {word}</span>""");
}
