using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>
/// Gives a number the things it counts by a name that has a number of its own: "nine F-16s", "12 new A320s". A name of
/// digits alone, "12 737s", is no unit.
/// </summary>
internal static class CountedName
{
    private const int MostWords = 2;

    /// <summary>Gives units within the drafts of one segment.</summary>
    public static void Apply(in Segment s, Span<Draft> drafts)
    {
        for (var later = 1; later < drafts.Length; later++)
        {
            ref var draft = ref drafts[later - 1];
            ref readonly var name = ref drafts[later];
            if (name.Role != MentionRole.Label || draft is not { IsBare: true, Role: MentionRole.Numeric, Kind: MentionKind.Count } || !s[name.First].IsWord || !IsPlural(s, name.Next - 1) || !IsAgainst(s, draft.Next, name.First))
            {
                continue;
            }

            draft.Unit = UnitNames.OfPlural(s.Characters[name.Start..name.End]);
            draft.IsBare = draft.Unit == UnitReading.NoName;
            if (!draft.IsBare)
            {
                draft.UnitStart = s[draft.Next].Start;
                draft.UnitEnd = name.End;
            }
        }
    }

    /// <summary>Whether a name ends in the s of a plural behind its digits.</summary>
    private static bool IsPlural(in Segment s, int last) => s.Is(last, W.S) && s.IsGlued(last) && s[last - 1].IsDigits;

    /// <summary>Whether nothing stands between but a few words that a noun may have before it.</summary>
    private static bool IsAgainst(in Segment s, int at, int name)
    {
        if (name - at > MostWords)
        {
            return false;
        }

        for (; at < name; at++)
        {
            if (!s[at].IsWord || !s.IsSpaced(at) || s.Has(at, Roles.NotNoun) || (s.Has(at, Roles.Stop) && !s.Has(at, Roles.Quantifier)))
            {
                return false;
            }
        }

        return s.IsSpaced(name);
    }
}
