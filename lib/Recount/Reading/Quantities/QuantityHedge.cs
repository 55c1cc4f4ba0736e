using Recount.Reading.Text;
using Recount.Reading.Words;

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
        if (before.IsFound && isFree && !IsBeneath(s, draft) && !IsSecondReading(s, draft))
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

    /// <summary>Whether a unit is that of a way or a contest, over which something lasts: "over 300 miles", "over 18 holes".</summary>
    public static bool IsExtent(string unit) => unit is "miles" or "km" or "times" or "innings" or "overs" or "games" or "matches" or "laps" or "holes" or "rounds" or "races" or "sets" or "frames"
        or "episodes" or "legs" or "stages" or "meetings" or "furlongs";

    /// <summary>"Under 30cm of water" tells the place.</summary>
    private static bool IsBeneath(in Segment s, in Draft draft) =>
        draft.Unit is "cm" or "m" or "mm" or "feet" or "inches" && s.Is(draft.Next, W.Of_) && s.Entry(draft.First - 1).Text is "under" && !s.Has(draft.First - 2, Roles.HedgeModifier)
        && s[draft.Next + 1].IsWord && s.Text(draft.Next + 1) is "water" or "floodwater" or "snow" or "mud" or "ice" or "earth" or "rubble" or "soil" or "sand" or "rock";

    /// <summary>"120 over 80": the lower of two pressures, where neither counts anything.</summary>
    private static bool IsSecondReading(in Segment s, in Draft draft) =>
        draft.IsBare && s.Is(draft.First - 1, W.Over) && s[draft.First - 2] is { IsDigits: true, Length: 2 or 3 }
        && s[draft.First].IsDigits && !s[draft.Next].IsWord;

    /// <summary>Gives a draft a hedge.</summary>
    public static void SetHedge(in Segment s, ref Draft draft, HedgeReading hedge)
    {
        draft.Hedge = hedge.Hedge;
        draft.HedgeStart = s[hedge.First].Start;
        draft.HedgeEnd = s[hedge.Next - 1].End;
    }
}
