using Recount.Reading.Text;

namespace Recount.Reading.Quantities;

/// <summary>Gives a quantity the hedge words around it.</summary>
internal static class QuantityHedge
{
    private static readonly Amount LargeNumber = new(1000);

    /// <summary>Looks for the hedge words around a draft whose ends are settled.</summary>
    public static void Add(in Segment s, ref Draft draft, int floor, bool isTime)
    {
        if (draft.Role != MentionRole.Numeric)
        {
            return;
        }

        var isFree = draft.Hedge is Hedge.Exact || (draft.Hedge is Hedge.AtLeast && draft.HedgeEnd == 0);
        var isLarge = draft.Value is { } value && (value >= LargeNumber || draft.Kind is MentionKind.Money or MentionKind.Price or MentionKind.Share or MentionKind.Growth or MentionKind.Level);
        var before = HedgeReader.Before(s, draft.First, floor, isLarge, isTime);
        if (before.IsFound && isFree)
        {
            SetHedge(s, ref draft, before);
            return;
        }

        var behind = TrailingHedge.Behind(s, draft.Next);
        if (behind.IsFound && isFree)
        {
            SetHedge(s, ref draft, behind);
            draft.Next = behind.Next;
        }
    }

    /// <summary>Gives a draft a hedge.</summary>
    public static void SetHedge(in Segment s, ref Draft draft, HedgeReading hedge)
    {
        draft.Hedge = hedge.Hedge;
        draft.HedgeStart = s[hedge.First].Start;
        draft.HedgeEnd = s[hedge.Next - 1].End;
    }
}
