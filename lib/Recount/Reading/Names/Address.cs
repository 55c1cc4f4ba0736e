using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>House numbers and post codes: "1600 Pennsylvania Avenue", "12-14 Mill Lane", "Austin, TX 78701".</summary>
internal static class Address
{
    private const int MostNameWords = 4;
    private const int PostCodeDigits = 5;

    /// <summary>Reads the address that a run of digits begins or ends.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (s[at].Length == PostCodeDigits && at - 1 >= floor && s[at - 1].IsUpper && s[at - 1].Length == 2 && s.IsSpaced(at) && s.Is(at - 2, ','))
        {
            draft = NameDraft.Furniture(s, at, at + 1, at, at + 1);
            return true;
        }

        if (s[at].Length == PostCodeDigits && s.Text(at + 1) is "ZIP" or "Zip" or "zip")
        {
            draft = NameDraft.Furniture(s, at, at + 1, at, at + 1);
            return true;
        }

        var next = s.IsDash(at + 1) && s.IsGlued(at + 1) && s[at + 2].IsDigits && s.IsGlued(at + 2) ? at + 3 : at + 1;
        if (s[at].Length > PostCodeDigits || !s.IsSpaced(next) || !s[next].IsCapital)
        {
            return false;
        }

        if (s.Text(next) is "Ave" or "Avenue" or "Rue" or "Via" or "Calle" && s[next + 1].IsCapital)
        {
            draft = NameDraft.Furniture(s, at, next, at, next);
            draft.Role = MentionRole.Label;
            return true;
        }

        for (var word = next; word < next + MostNameWords && (s[word].IsCapital || IsNumbered(s, word)); word++)
        {
            if (word > next && IsStreet(s.Text(word)))
            {
                draft = NameDraft.Furniture(s, at, next, at, next);
                draft.Role = MentionRole.Label;
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of "7 W 43rd St" and its ending.</summary>
    private static bool IsNumbered(in Segment s, int at) =>
        (s[at].IsDigits && s[at - 1].IsUpper && s[at - 1].Length == 1 && s.Has(at + 1, Roles.OrdinalEnding)) || (s.Has(at, Roles.OrdinalEnding) && s.IsGlued(at));

    /// <summary>Whether a word names a kind of street.</summary>
    public static bool IsStreet(ReadOnlySpan<char> word) => word is "Street" or "St" or "Avenue" or "Ave" or "Road" or "Rd" or "Boulevard" or "Blvd"
        or "Lane" or "Drive" or "Dr" or "Court" or "Terrace" or "Highway" or "Parkway" or "Way" or "Crescent";
}
