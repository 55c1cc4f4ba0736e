using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>
/// Gives a number the unit that its sentence has said before and leaves out: "up from 2.4 million", "compared with 63",
/// "homes by sale and 187 by tender", and the level of an index whose change is said in points.
/// </summary>
internal static class Ellipsis
{
    /// <summary>How many tokens away what a number leaves out may stand.</summary>
    public const int Furthest = 40;
    /// <summary>How many mentions back the search goes.</summary>
    public const int MostCandidates = 4;

    private static readonly Amount Thousand = new(1000);

    /// <summary>Gives units within the drafts of one segment.</summary>
    public static void Apply(in Segment s, Span<Draft> drafts)
    {
        for (var index = 0; index < drafts.Length; index++)
        {
            ref var draft = ref drafts[index];
            if (!draft.IsBare || draft is not { Role: MentionRole.Numeric, Kind: MentionKind.Count, Unit: UnitReading.NoName, Value: { } value })
            {
                continue;
            }

            if (IndexLevel.PointsOf(s, drafts, index, value) is >= 0 and var points)
            {
                draft.TakeUnit(drafts[points]);
                draft.IsBare = false;
            }
            else
            {
                Inherit(s, drafts, index, value);
            }
        }
    }

    private static void Inherit(in Segment s, Span<Draft> drafts, int index, Amount value)
    {
        ref var draft = ref drafts[index];
        var isCompared = IsCompared(s, draft);
        if (!isCompared && !s.Is(draft.First - 1, W.And))
        {
            UnitOfMove.AddBefore(s, ref draft);
            UnitOfMove.AddBehind(s, drafts, index, value);
            return;
        }

        for (var before = index - 1; before >= 0 && before >= index - MostCandidates; before--)
        {
            ref readonly var earlier = ref drafts[before];
            if (draft.First - earlier.Next > Furthest || !IsOneSentence(s, earlier.Next, draft.First))
            {
                return;
            }

            if (earlier.Role != MentionRole.Numeric || earlier.Kind != MentionKind.Count || earlier.Unit == UnitReading.NoName)
            {
                continue;
            }

            if (IsNear(earlier, value) && (isCompared || IsParallel(s, earlier.Next, draft)))
            {
                draft.TakeUnit(earlier);
                draft.IsBare = false;
            }

            return;
        }
    }

    /// <summary>Whether two numbers are of an order that one thing's counts can have.</summary>
    public static bool IsNear(in Draft earlier, Amount value) => earlier.Value is { } other && value < other.Times(Thousand) && other < value.Times(Thousand);

    /// <summary>Whether no noun that the number could count follows.</summary>
    public static bool IsEnded(in Segment s, in Draft draft) => s[draft.Next].Kind != TokenKind.Word || s.Has(draft.Next, Roles.Stop | Roles.Common)
        || s.Entry(draft.Next).Text is "a" or "the" or "year" or "last" or "in";

    /// <summary>"Up from", "compared with", "against", "including".</summary>
    private static bool IsCompared(in Segment s, in Draft draft)
    {
        var at = draft.HedgeEnd > 0 && draft.HedgeStart < draft.Start ? FirstOfHedge(s, draft) : draft.First;
        var word = s.Entry(at - 1).Text;
        return IsEnded(s, draft) && (word is "versus" or "vs" or "including" || (word is "from" && s.Entry(at - 2).Text is "up" or "down")
            || (word is "with" or "to" && s[at - 2].IsWord && s.Text(at - 2) is "compared"));
    }

    private static int FirstOfHedge(in Segment s, in Draft draft)
    {
        var at = draft.First;
        while (at > 0 && s[at - 1].Start >= draft.HedgeStart)
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether the word behind the number also stands behind the earlier one: "by sale and 187 by tender".</summary>
    private static bool IsParallel(in Segment s, int from, in Draft draft)
    {
        if (!s[draft.Next].IsWord || !s.Has(draft.Next, Roles.Stop) || s.Is(draft.Next, W.Of_) || s.Is(draft.Next, W.To) || s.Is(draft.Next, W.And))
        {
            return false;
        }

        for (var at = from; at < from + 3 && at < draft.First; at++)
        {
            if (s[at].IsWord && s[at].Code == s[draft.Next].Code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no sentence ends between two tokens.</summary>
    public static bool IsOneSentence(in Segment s, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (s[at].Kind == TokenKind.Sign && s[at].Code is '.' or ';' or '!' or '?' && s.IsGlued(at) && s.IsSpaced(at + 1) && s[at - 1].Length > 2)
            {
                return false;
            }
        }

        return true;
    }
}
