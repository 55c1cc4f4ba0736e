using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Numbers that one plural names: "junctions 14 and 15", "exits 3, 4 and 5".</summary>
internal static class NameList
{
    private const int NoPlural = -1;

    /// <summary>Makes a bare number behind a named one a name too.</summary>
    /// <param name="s">The segment.</param>
    /// <param name="earlier">The mention before.</param>
    /// <param name="later">The number, which may become a name.</param>
    /// <param name="plural">The token of the plural that named the mention before, or below nought.</param>
    /// <returns>The token of the plural that names the later mention, or a number below nought.</returns>
    public static int Share(in Segment s, in Draft earlier, ref Draft later, int plural)
    {
        plural = PluralOf(s, earlier) is >= 0 and var named ? named : plural;
        var isJoined = s.Is(earlier.Next, W.And) || s.Is(earlier.Next, W.Or) || s.Is(earlier.Next, W.To) || s.Is(earlier.Next, ',');
        if (plural < 0 || earlier.Role != MentionRole.Label || !isJoined || later.First != earlier.Next + 1
            || later is not { IsBare: true, Kind: MentionKind.Count, High: null } || !s[later.First].IsDigits || later.Next != later.First + 1)
        {
            return NoPlural;
        }

        later = NameDraft.Label(s, later.First, later.Next, later.First, later.Next);
        later.ValueText = string.Concat(s.Text(plural), " ", later.ValueText);
        return plural;
    }

    private static int PluralOf(in Segment s, in Draft draft) =>
        draft.Role == MentionRole.Label && s.Has(draft.First, Roles.LabelWord) && draft.Next == draft.First + 2 && s[draft.First + 1].IsDigits && s[draft.First].Length > 3
        && s.Text(draft.First)[^1] == 's' && s.Text(draft.First)[^2] != 's' ? draft.First : NoPlural;
}
