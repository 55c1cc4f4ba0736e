using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Tells what a quantity says from its unit and the words around it.</summary>
internal static class KindRules
{
    private const int WordsBefore = 7;
    private const int WordsBehind = 4;

    /// <summary>The kind of a quantity.</summary>
    public static MentionKind Of(in Segment s, UnitSort sort, string? currency, in Numeral numeral, in Draft draft) => sort switch
    {
        UnitSort.Percent or UnitSort.Points => IsChange(s, draft) ? MentionKind.Growth : MentionKind.Share,
        UnitSort.Money => MentionKind.Money,
        UnitSort.Time => MentionKind.Duration,
        UnitSort.Age => MentionKind.Age,
        UnitSort.Measure => draft.Unit is "tokens" or "barrels" ? MentionKind.Count : MentionKind.Level,
        UnitSort.Ratio => MentionKind.Ratio,
        _ when currency is not null => MentionKind.Money,
        _ when draft.Kind == MentionKind.Furniture => MentionKind.Furniture,
        _ when (sort != UnitSort.Noun || draft.Unit is "spots" or "places" or "positions" or "slots") && s.Entry(draft.First - 1).Text is "top" or "bottom" && numeral.Form == NumeralForm.Cardinal => MentionKind.Rank,
        _ => MentionKind.Count,
    };

    private static bool IsChange(in Segment s, in Draft draft)
    {
        if (s.Is(draft.First, '+'))
        {
            return true;
        }

        if ((s.Is(draft.Next, W.Year) || s.Entry(draft.Next).Text is "month" or "quarter") && s.IsHyphen(draft.Next + 1))
        {
            return true;
        }

        // "Rose to 5%", "cut from 7%" and "17% of users" state a level, however it came about.
        var hedge = HedgeReader.Before(s, draft.First, 0, true, false);
        var before = s.Entry((hedge.IsFound ? hedge.First : draft.First) - 1).Text;
        if (before is "to" or "from" or "at" or "with" or "current" || s.Is(draft.Next, W.Of_) || (before is "just" or "only" && s.Entry(draft.First - 2).Text is "from" or "to"))
        {
            return false;
        }

        for (var at = draft.First - 1; at >= draft.First - WordsBefore; at--)
        {
            if (s.Has(at, Roles.Change))
            {
                return true;
            }

            if (s[at].Kind == TokenKind.Sign && s[at].Code is '.' or ';' or ':' && s.IsSpaced(at + 1))
            {
                break;
            }
        }

        for (var at = draft.Next; at < draft.Next + WordsBehind; at++)
        {
            if (s.Has(at, Roles.Change) || (s.Is(at, W.Year) && s.IsHyphen(at + 1)))
            {
                return true;
            }

            if (s[at].Kind == TokenKind.Sign && !s.IsGlued(at + 1))
            {
                break;
            }
        }

        return false;
    }
}
