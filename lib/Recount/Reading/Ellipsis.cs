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
    private const int Furthest = 40;
    private const int MostCandidates = 4;

    private static readonly Amount Hundred = new(100);
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

            if (IsIndexLevel(s, drafts, index, value))
            {
                draft.Unit = "points";
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
            UnitBefore(s, ref draft);
            EndOfMove(s, drafts, index, value);
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
                draft.Unit = earlier.Unit;
                draft.IsBare = false;
            }

            return;
        }
    }

    /// <summary>"A player or two": the noun stands before.</summary>
    private static void UnitBefore(in Segment s, ref Draft draft)
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
        draft.IsBare = false;
    }

    /// <summary>"From 24 mpg combined to 31 for the new one": a move says its unit once.</summary>
    private static void EndOfMove(in Segment s, Span<Draft> drafts, int index, Amount value)
    {
        ref var draft = ref drafts[index];
        if (index == 0 || !s.Is(draft.First - 1, W.To) || !IsEnded(s, draft))
        {
            return;
        }

        ref readonly var earlier = ref drafts[index - 1];
        var isMove = s.Entry(earlier.First - 1).Text is "from" && draft.First - 1 - earlier.Next is 0 or 1;
        if (isMove && earlier.Role == MentionRole.Numeric && earlier.Kind is not (MentionKind.Date or MentionKind.Rank) && earlier.Unit != UnitReading.NoName && IsNear(earlier, value))
        {
            draft.Unit = earlier.Unit;
            draft.Kind = earlier.Kind;
            draft.IsBare = false;
        }
    }

    /// <summary>Whether two numbers are of an order that one thing's counts can have.</summary>
    private static bool IsNear(in Draft earlier, Amount value) => earlier.Value is { } other && value < other.Times(Thousand) && other < value.Times(Thousand);

    /// <summary>Whether no noun that the number could count follows.</summary>
    private static bool IsEnded(in Segment s, in Draft draft) => s[draft.Next].Kind != TokenKind.Word || s.Has(draft.Next, Roles.Stop | Roles.Common)
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

    /// <summary>"Rose 64.06 points to 4,577.10": the level of an index, in a sentence that speaks of points.</summary>
    private static bool IsIndexLevel(in Segment s, Span<Draft> drafts, int index, Amount value)
    {
        ref readonly var draft = ref drafts[index];
        var isLevel = value >= Hundred && s.Characters[draft.NumStart..draft.NumEnd].Contains('.')
            && (s.Is(draft.First - 1, W.To) || s.Entry(draft.First - 1).Text is "at" or "of" || s.Entry(draft.Next).Text is "up" or "down");
        if (!isLevel)
        {
            return false;
        }

        for (var other = Math.Max(0, index - MostCandidates); other < drafts.Length && other <= index + 1; other++)
        {
            ref readonly var near = ref drafts[other];
            if (near.Unit is "points" && Math.Abs(near.First - draft.First) <= Furthest && IsOneSentence(s, Math.Min(near.Next, draft.Next), Math.Max(near.First, draft.First)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneSentence(in Segment s, int from, int to)
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
