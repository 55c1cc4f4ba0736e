using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>"PS" where "£" was folded to ASCII: before an amount that no console has, "PS2.7m", "PS21,700", "PS6 billion".</summary>
internal static class FoldedPound
{
    private const string Folded = "PS";
    private const int GroupLength = 3;

    /// <summary>Whether a word is a folded pound sign.</summary>
    public static bool IsAt(in Segment s, int word)
    {
        if (!s[word].IsWord || !s.Text(word).SequenceEqual(Folded) || !s.IsGlued(word + 1) || !s[word + 1].IsDigits)
        {
            return false;
        }

        var next = word + 2;
        if (s.IsGlued(next) && (s.Is(next, '.') || s.Is(next, ',')) && s.IsGlued(next + 1) && s[next + 1].IsDigits)
        {
            if (s.Is(next, ',') && s[next + 1].Length == GroupLength)
            {
                return true;
            }

            next += 2;
        }

        return s.Has(next, Roles.Scale) || (s.IsGlued(next) && s.Has(next, Roles.ScaleSuffix) && !s[next].IsCapital);
    }
}
