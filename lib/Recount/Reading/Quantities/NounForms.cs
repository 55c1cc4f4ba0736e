using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Tells nouns from other words by their endings, as far as endings can tell.</summary>
internal static class NounForms
{
    /// <summary>Whether a word looks like a plural noun.</summary>
    public static bool IsPlural(in Segment s, int at)
    {
        if (!s[at].IsWord)
        {
            return false;
        }

        var entry = s.Entry(at);
        if (entry.Is(Roles.IrregularPlural))
        {
            return true;
        }

        var text = s.Text(at);
        if (entry.Is(Roles.Stop | Roles.NotNoun | Roles.Weekday) || text.Length < 3 || text[^1] is not 's')
        {
            return text.Length >= 3 && text.Length <= 5 && text[^1] == 's' && char.IsUpper(text[^2]);
        }

        // "MPs" and "CEOs" are plurals, "NASA's" and "gas" are not.
        return text[^2] is not ('s' or 'u' or 'i') || text.EndsWith("chis", StringComparison.Ordinal) || text.EndsWith("taxis", StringComparison.Ordinal) || text.EndsWith("menus", StringComparison.Ordinal);
    }

    /// <summary>"A 12 page document", "a six ward hospital": the noun is a singular that another follows.</summary>
    public static bool IsSingularCompound(in Segment s, int at) =>
        IsPlainNoun(s, at) && s[at].Length > 2 && !s.Has(at, Roles.NotNoun) && s.IsSpaced(at + 1) && IsPlainNoun(s, at + 1);

    /// <summary>"A 6 burner electrical stove": an adjective stands between the singular and the noun that follows it.</summary>
    public static bool IsSingularBeforeAdjective(in Segment s, int at) =>
        IsPlainNoun(s, at) && s[at].Length > 2 && !s.Has(at, Roles.NotNoun) && s.IsSpaced(at + 1) && s[at + 1].IsWord && !s[at + 1].IsCapital && IsAdjective(s.Text(at + 1))
        && s.IsSpaced(at + 2) && IsPlainNoun(s, at + 2);

    /// <summary>Whether a word ends as verbs do.</summary>
    public static bool IsVerbLike(ReadOnlySpan<char> word) => IsParticiple(word) || (word[^1] == 's' && word is not [.., 's' or 'u' or 'i', _]);

    /// <summary>Whether a word ends as adjectives do, or is one that stands between a number and its noun.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) =>
        IsParticiple(word) || (word.EndsWith("al", StringComparison.Ordinal) && !IsNounInAl(word))
        || word.EndsWith("ing", StringComparison.Ordinal) || word is "plus" or "odd" or "ish" or "strong" or "plate" or "off";

    /// <summary>Whether a word ends as past verbs and their participles do, and is no noun that ends so.</summary>
    public static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.Ordinal) && word is not ("bed" or "speed" or "seed" or "breed" or "feed" or "shed");

    /// <summary>Whether a word without a capital may be a noun, as far as its ending tells.</summary>
    private static bool IsPlainNoun(in Segment s, int at) =>
        s[at].IsWord && !s[at].IsCapital && !s.Has(at, Roles.Stop) && !IsAdjective(s.Text(at)) && !s.Text(at).EndsWith("ly", StringComparison.Ordinal);

    private static bool IsNounInAl(ReadOnlySpan<char> word) => word is "meal" or "deal" or "goal" or "trial" or "hospital" or "animal" or "festival" or "journal" or "signal" or "rival"
        or "arrival" or "proposal" or "approval" or "canal" or "metal" or "portal" or "coal" or "cereal" or "serial";
}
