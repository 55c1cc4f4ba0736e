using Recount.Reading.Dates;
using Recount.Reading.Names;
using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading;

/// <summary>Hands the unit of a list's last number back to those before: "1,000 and 135 per cent", "10, 12 and 15 goals".</summary>
internal static class ListSharing
{
    private const int MostHedgeWords = 3;

    /// <summary>Hands units back within the drafts of one segment.</summary>
    public static void Apply(in Segment s, Span<Draft> drafts)
    {
        var plural = -1;
        for (var last = 1; last < drafts.Length; last++)
        {
            plural = NameList.Share(s, drafts[last - 1], ref drafts[last], plural);
            ShareAge(s, drafts[last - 1], ref drafts[last]);
            DayList.ShareForward(s, drafts[last - 1], ref drafts[last]);
        }

        for (var last = drafts.Length - 1; last > 0; last--)
        {
            ref var later = ref drafts[last];
            DayList.ShareBack(s, ref drafts[last - 1], later);
            if (later.Unit == UnitReading.NoName || later.Role != MentionRole.Numeric || later.Kind is MentionKind.Date or MentionKind.Rank)
            {
                continue;
            }

            ref var earlier = ref drafts[last - 1];
            ShareScale(s, ref earlier, later);
            if (!earlier.IsBare || earlier.Role != MentionRole.Numeric || earlier.Kind is MentionKind.Rank || !IsJoined(s, earlier, later, drafts, last))
            {
                continue;
            }

            if (earlier.Power == 0 && later.Power > 0 && later.Kind != MentionKind.Date && earlier.Value is { } value && value < new Amount(1000))
            {
                earlier.Value = value.Times(Amount.PowerOfTen(later.Power));
                earlier.Power = later.Power;
            }

            earlier.TakeUnit(later);
            earlier.Kind = later.Kind;
        }
    }

    /// <summary>"Aged 19 and 23": ages are said once, before the first.</summary>
    private static void ShareAge(in Segment s, in Draft earlier, ref Draft later)
    {
        var isJoined = s.Is(earlier.Next, W.And) || s.Is(earlier.Next, W.Or) || s.Is(earlier.Next, ',');
        if (earlier.Kind == MentionKind.Age && later.IsBare && later.Kind == MentionKind.Count && isJoined && later.First == earlier.Next + 1)
        {
            later.TakeUnit(earlier);
            later.Kind = MentionKind.Age;
            later.IsBare = false;
        }
    }

    /// <summary>"From $89 to $93 billion": the scale is said once.</summary>
    private static void ShareScale(in Segment s, ref Draft earlier, in Draft later)
    {
        if (earlier.Kind == MentionKind.Money && later.Kind == MentionKind.Money && earlier.Unit == later.Unit && earlier.Power == 0 && later.Power > 0
            && s.Is(earlier.Next, W.To) && later.First == earlier.Next + 1 && earlier.Value is { } value && value < new Amount(1000) && earlier.High is null)
        {
            earlier.Value = value.Times(Amount.PowerOfTen(later.Power));
            earlier.Power = later.Power;
        }
    }

    private static bool IsJoined(in Segment s, in Draft earlier, in Draft later, Span<Draft> drafts, int last)
    {
        var at = earlier.Next;
        if (later.First - at > MostHedgeWords + 1 || later.First == at)
        {
            return false;
        }

        // "7- or 8-inch", "four-, five- and six-cylinder".
        if (s.IsHyphen(at) && s.IsGlued(at) && (!s.IsGlued(at + 1) || s.Is(at + 1, ',')))
        {
            at++;
        }

        var isComma = s.Is(at, ',');
        if (isComma && (s.Is(at + 1, W.And) || s.Is(at + 1, W.Or)))
        {
            at++;
            isComma = false;
        }

        // A later number that is bare still has the unit from the list behind it, which goes on here.
        var isWord = s.Is(at, W.And) || s.Is(at, W.Or) || s.Is(at, W.To);
        if ((!isWord && !isComma) || (isComma && !later.IsBare && !IsListEnd(s, drafts, last)))
        {
            return false;
        }

        // Only the later number's hedge may stand between.
        return at + 1 == later.First || (later.HedgeEnd > 0 && s[at + 1].Start >= later.HedgeStart && s[at + 1].Start < later.HedgeEnd);
    }

    /// <summary>A comma joins a list only where "and" or "or" closes it.</summary>
    private static bool IsListEnd(in Segment s, Span<Draft> drafts, int last)
    {
        if (last + 1 >= drafts.Length)
        {
            return false;
        }

        var at = drafts[last].Next;
        at = s.IsHyphen(at) && s.IsGlued(at) && s.IsSpaced(at + 1) ? at + 1 : at;
        at = s.Is(at, ',') ? at + 1 : at;
        return (s.Is(at, W.And) || s.Is(at, W.Or)) && drafts[last + 1].First <= at + 1 + MostHedgeWords && drafts[last].Unit == drafts[last + 1].Unit;
    }
}
