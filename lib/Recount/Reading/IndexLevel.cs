using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>Tells the level of an index whose change is said in points.</summary>
internal static class IndexLevel
{
    private static readonly Amount Hundred = new(100);

    private const int None = -1;

    /// <summary>
    /// The number of points that makes another the level of an index, in a sentence that speaks of points, or a number below
    /// nought: "rose 64.06 points to 4,577.10".
    /// </summary>
    public static int PointsOf(in Segment s, Span<Draft> drafts, int index, Amount value)
    {
        ref readonly var draft = ref drafts[index];
        var isLevel = value >= Hundred && s.Characters[draft.NumStart..draft.NumEnd].Contains('.')
            && (s.Is(draft.First - 1, W.To) || s.Entry(draft.First - 1).Text is "at" or "of" || s.Entry(draft.Next).Text is "up" or "down");
        if (!isLevel)
        {
            return None;
        }

        for (var other = Math.Max(0, index - Ellipsis.MostCandidates); other < drafts.Length && other <= index + 1; other++)
        {
            ref readonly var near = ref drafts[other];
            if (near.Unit is "points" && Math.Abs(near.First - draft.First) <= Ellipsis.Furthest && Ellipsis.IsOneSentence(s, Math.Min(near.Next, draft.Next), Math.Max(near.First, draft.First)))
            {
                return other;
            }
        }

        return None;
    }
}
