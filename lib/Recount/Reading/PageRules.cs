using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>Marks as furniture the numbers of lines that serve the page: copyright lines, lone counters and dates, mail heads.</summary>
internal static class PageRules
{
    private const int CopyrightSearch = 4;

    /// <summary>Marks the furniture among a segment's drafts.</summary>
    public static void Apply(in Segment s, Span<Draft> drafts)
    {
        foreach (ref var draft in drafts)
        {
            var isAlone = draft.First == 0 && draft.Next == s.Count && s.Characters[^1] == '\n';
            var isLone = isAlone && (draft.Kind == MentionKind.Date || draft is { IsBare: true, Kind: MentionKind.Count });
            if (isLone || (draft.Kind == MentionKind.Date && (IsCopyright(s, draft.First) || IsMailDate(draft))))
            {
                draft.Role = MentionRole.Furniture;
                draft.Kind = MentionKind.Furniture;
            }
        }
    }

    /// <summary>A date with a time between its day and its year stands in the head of a mail.</summary>
    private static bool IsMailDate(in Draft draft) =>
        draft.ValueText is { } iso && iso.Contains('T', StringComparison.Ordinal) && draft.Hedge == Hedge.Exact && iso.Length == 19 && draft.End - draft.Start > iso.Length;

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
