using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Bounds of a rank: "ranks higher than the third but lower than the ninth".</summary>
internal static class RankBound
{
    /// <summary>Gives an ordinal the comparison before it as its hedge, where a rank is compared.</summary>
    public static void Add(in Segment s, int floor, ref Draft draft)
    {
        var than = draft.First - 2;
        if (than - 1 < floor || !s.Is(than + 1, W.The) || !s.Is(than, W.Than))
        {
            return;
        }

        var before = s[than - 2];
        var isRanked = (before.IsWord && s.Text(than - 2) is "rank" or "ranks" or "ranked" or "finish" or "finished" or "finishes" or "placed" or "place")
            || (s.Entry(than - 2).Text is "but" or "and" && s.Has(than - 3, Roles.Ordinal));
        var bound = HedgeWords.OfComparative(s, than - 1, than + 1);
        if (isRanked && bound.IsFound)
        {
            QuantityHedge.SetHedge(s, ref draft, bound);
        }
    }
}
