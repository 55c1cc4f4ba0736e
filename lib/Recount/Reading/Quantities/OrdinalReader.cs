using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Completes ordinals: "thirteenth", "21st".</summary>
internal static class OrdinalReader
{
    /// <summary>The unit of a place in an order.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>Gives a draft whose numeral is an ordinal its unit and kind.</summary>
    public static void Complete(in Segment s, in Numeral numeral, ref Draft draft)
    {
        draft.Unit = Ordinal;
        draft.Kind = MentionKind.Rank;
        draft.EndBefore(s, numeral.Next);
    }

    /// <summary>Joins a second ordinal into a range: "second to fourth", "between the second and the fourth".</summary>
    public static void Extend(in Segment s, in Numeral low, int floor, ref Draft draft)
    {
        var opener = s.Is(low.Next, W.And) ? RangeReader.OpenerBefore(s, low.First, floor) : -1;
        var isBetween = s.Is(opener, W.Between);
        var second = isBetween && s.Is(low.Next + 1, W.The) ? low.Next + 2 : low.Next + 1;
        var isJoined = isBetween || s.Is(low.Next, W.To) || s.Is(low.Next, W.Through) || (s.IsDash(low.Next) && s.IsGlued(low.Next));
        if (!isJoined || !NumeralReader.TryRead(s, second, new(true, false), out var high)
            || high.Form != NumeralForm.Ordinal || high.Value <= low.Value || (isBetween && s[high.Next].IsWord && !s.Has(high.Next, Roles.Stop)))
        {
            return;
        }

        draft.High = high.Value;
        draft.Hedge = Hedge.Range;
        if (isBetween)
        {
            draft.HedgeStart = s[opener].Start;
            draft.HedgeEnd = s[opener].End;
        }

        draft.EndNumeralBefore(s, high.Next);
    }
}
