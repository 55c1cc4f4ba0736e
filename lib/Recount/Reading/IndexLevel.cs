using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>Tells the level of an index whose change is said in points.</summary>
internal static class IndexLevel
{
    private static readonly Amount Hundred = new(100);

    /// <summary>"Rose 64.06 points to 4,577.10": the level of an index, in a sentence that speaks of points.</summary>
    public static bool Is(in Segment s, Span<Draft> drafts, int index, Amount value)
    {
        ref readonly var draft = ref drafts[index];
        var isLevel = value >= Hundred && s.Characters[draft.NumStart..draft.NumEnd].Contains('.')
            && (s.Is(draft.First - 1, W.To) || s.Entry(draft.First - 1).Text is "at" or "of" || s.Entry(draft.Next).Text is "up" or "down");
        if (!isLevel)
        {
            return false;
        }

        for (var other = Math.Max(0, index - Ellipsis.MostCandidates); other < drafts.Length && other <= index + 1; other++)
        {
            ref readonly var near = ref drafts[other];
            if (near.Unit is "points" && Math.Abs(near.First - draft.First) <= Ellipsis.Furthest && Ellipsis.IsOneSentence(s, Math.Min(near.Next, draft.Next), Math.Max(near.First, draft.First)))
            {
                return true;
            }
        }

        return false;
    }
}
