using Recount.Reading.Text;

namespace Recount.Reading.Names;

/// <summary>House numbers and post codes: "1600 Pennsylvania Avenue", "Austin, TX 78701".</summary>
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

        if (s[at].Length > PostCodeDigits || !s.IsSpaced(at + 1) || !s[at + 1].IsCapital)
        {
            return false;
        }

        for (var word = at + 1; word <= at + MostNameWords && s[word].IsCapital; word++)
        {
            if (word > at + 1 && IsStreet(s.Text(word)))
            {
                draft = NameDraft.Furniture(s, at, at + 1, at, at + 1);
                draft.Role = MentionRole.Label;
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word names a kind of street.</summary>
    public static bool IsStreet(ReadOnlySpan<char> word) => word is "Street" or "St" or "Avenue" or "Ave" or "Road" or "Rd" or "Boulevard" or "Blvd"
        or "Lane" or "Drive" or "Dr" or "Court" or "Terrace" or "Highway" or "Parkway" or "Way" or "Crescent";
}
