using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>Marks as furniture the numbers of lines that serve the page: copyright lines and lone counters.</summary>
internal static class PageRules
{
    private const int CopyrightSearch = 4;

    /// <summary>Marks the furniture among a segment's drafts.</summary>
    public static void Apply(in Segment s, Span<Draft> drafts)
    {
        foreach (ref var draft in drafts)
        {
            var isAlone = draft.First == 0 && draft.Next == s.Count && s.Characters[^1] == '\n';
            var isCounter = isAlone && draft is { IsBare: true, Kind: MentionKind.Count };
            if (isCounter || (draft.Kind == MentionKind.Date && IsCopyright(s, draft.First)))
            {
                draft.Role = MentionRole.Furniture;
                draft.Kind = MentionKind.Furniture;
            }
        }
    }

    private static bool IsCopyright(in Segment s, int first)
    {
        for (var at = first - 1; at >= first - CopyrightSearch && at >= 0; at--)
        {
            if (s.Is(at, '©') || s.Is(at, W.Copyright))
            {
                return true;
            }
        }

        return false;
    }
}
