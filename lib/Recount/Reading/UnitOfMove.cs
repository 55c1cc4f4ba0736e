using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>Gives a number the unit that stands before it in a set phrase: "a player or two", "from 24 mpg combined to 31".</summary>
internal static class UnitOfMove
{
    /// <summary>"A player or two": the noun stands before.</summary>
    public static void AddBefore(in Segment s, ref Draft draft)
    {
        var noun = draft.First - 2;
        if (!s.Is(draft.First - 1, W.Or) || s.Entry(draft.First).Value != 2 || !s[noun].IsWord || s.Has(noun, Roles.Stop)
            || !(s.Is(noun - 1, W.A) || s.Is(noun - 1, W.An) || s.Entry(noun - 1).Text is "another"))
        {
            return;
        }

        var isTime = s.Has(noun, Roles.TimeUnit);
        draft.Unit = isTime ? s.Entry(noun).Unit! : UnitNames.OfSingular(s.Text(noun));
        draft.Kind = isTime ? MentionKind.Duration : MentionKind.Count;
        draft.SetPrinted(s[noun].Start, s[noun].End);
        draft.IsBare = false;
    }

    /// <summary>"From 24 mpg combined to 31 for the new one": a move says its unit once.</summary>
    public static void AddBehind(in Segment s, Span<Draft> drafts, int index, Amount value)
    {
        ref var draft = ref drafts[index];
        if (index == 0 || !s.Is(draft.First - 1, W.To) || !Ellipsis.IsEnded(s, draft))
        {
            return;
        }

        ref readonly var earlier = ref drafts[index - 1];
        var isMove = IsFrom(s, earlier.First - 1) && draft.First - 1 - earlier.Next is 0 or 1;
        if (isMove && earlier.Role == MentionRole.Numeric && earlier.Kind is not (MentionKind.Date or MentionKind.Rank) && earlier.Unit != UnitReading.NoName && Ellipsis.IsNear(earlier, value))
        {
            draft.TakeUnit(earlier);
            draft.Kind = earlier.Kind;
            draft.IsBare = false;
        }
    }

    /// <summary>Whether "from" stands at a token, or before the hedge that ends there.</summary>
    private static bool IsFrom(in Segment s, int at) => s.Is(at, W.From) || (s.Has(at, Roles.HedgeEnd) && s.Is(at - 1, W.From));
}
