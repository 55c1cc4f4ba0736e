using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Tells ages by the words around a bare number: "children under 12", "a woman of 77", "left school at 15", "turns 60".</summary>
internal static class AgeContext
{
    private const int YoungestAtMilestone = 5;
    private const int OldestAge = 110;
    private const int MilestoneSearch = 5;
    private const int YoungestExpected = 20;
    private const int ExpectancySearch = 10;

    /// <summary>Whether the words around a bare number make it an age.</summary>
    public static bool Is(in Segment s, in Draft draft, Amount value)
    {
        if (value.IsNegative || value > new Amount(OldestAge) || draft.High is not null)
        {
            return false;
        }

        var before = BeforeHedge(s, draft);
        return IsBound(s, draft) || IsOfPerson(s, before) || IsTurned(s, draft, before) || IsBoth(s, draft) || IsKin(s, draft) || IsBracketed(s, draft) || IsMilestone(s, draft, value) || IsExpectancy(s, draft, value);
    }

    /// <summary>The token before the number and the hedge that stands before it.</summary>
    private static int BeforeHedge(in Segment s, in Draft draft)
    {
        var at = draft.First - 1;
        while (draft.HedgeEnd > 0 && at > 0 && s[at].Start >= draft.HedgeStart && s[at].End <= draft.HedgeEnd)
        {
            at--;
        }

        return at;
    }

    /// <summary>"A woman of 77", "a boy of about nine".</summary>
    private static bool IsOfPerson(in Segment s, int of) => s.Is(of, W.Of_) && s[of - 1].IsWord
        && s.Text(of - 1) is "man" or "woman" or "boy" or "girl" or "lad" or "lass" or "child" or "youth" or "baby" or "toddler" or "son" or "daughter" or "teenager";

    /// <summary>"Turns 60 on Friday", "after turning 18".</summary>
    private static bool IsTurned(in Segment s, in Draft draft, int verb) => s[verb].IsWord && s.Text(verb) is "turns" or "turned" or "turning" or "turn"
        && s[draft.First].IsDigits && !s.Is(draft.Next, W.To) && !s.Is(draft.Next, W.And) && !s.Has(verb - 1, Roles.Cardinal);

    /// <summary>"Ana and Ben, both 20, came".</summary>
    private static bool IsBoth(in Segment s, in Draft draft) => s[draft.First].IsDigits && s.Text(draft.First - 1) is "both" or "then" or "now" or "aged" && s.Is(draft.First - 2, ',')
        && (s.Is(draft.Next, ',') || s.Is(draft.Next, '.') || s.Is(draft.Next, ')'));

    /// <summary>"Her two brothers, 7 and 9, slept".</summary>
    private static bool IsKin(in Segment s, in Draft draft) => s.Is(draft.First - 1, ',') && (s.Is(draft.Next, W.And) || s.Is(draft.Next, ',')) && s[draft.Next + 1].IsDigits && !s.IsGlued(draft.First)
        && s[draft.First - 2].IsWord && s.Text(draft.First - 2) is "brothers" or "sisters" or "sons" or "daughters" or "boys" or "girls" or "children" or "siblings" or "twins";

    /// <summary>"His wife (58)".</summary>
    private static bool IsBracketed(in Segment s, in Draft draft) => s.Is(draft.First - 1, '(') && s.IsGlued(draft.First) && s.Is(draft.Next, ')') && s[draft.First - 2].IsWord
        && s.Text(draft.First - 2) is "wife" or "husband" or "mother" or "father" or "son" or "daughter" or "brother" or "sister" or "girlfriend" or "boyfriend" or "partner" or "widow" or "cousin" or "uncle" or "aunt" or "nephew" or "niece";

    /// <summary>"Left school at 15", "died at 93": a step of life, behind which no more is counted.</summary>
    private static bool IsMilestone(in Segment s, in Draft draft, Amount value)
    {
        var isWhole = draft.Next == draft.First + 1 && value >= new Amount(YoungestAtMilestone);
        if (!isWhole || s.Entry(draft.First - 1).Text is not "at" || s.IsGluedWordOrDigits(draft.Next))
        {
            return false;
        }

        for (var at = draft.First - 2; at >= draft.First - 2 - MilestoneSearch; at--)
        {
            if (s[at].IsWord && s.Text(at) is "school" or "retired" or "retire" or "retiring" or "married" or "marrying" or "died" or "dying" or "dead" or "retrained" or "orphaned" or "widowed" or "diagnosed"
                or "emigrated" or "apprenticed" or "career" or "debut" or "mother" or "father" or "graduated" or "enlisted" or "childhood" or "youngest" or "oldest" or "home" or "professional")
            {
                return true;
            }

            if (s[at].Kind == TokenKind.Sign && s[at].Code is '.' or ';' or '$' or '%' or '£')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Life expectancy there is around 71".</summary>
    private static bool IsExpectancy(in Segment s, in Draft draft, Amount value)
    {
        if (value < new Amount(YoungestExpected) || s.Is(draft.Next, W.Of_) || s.Is(draft.First - 1, W.In))
        {
            return false;
        }

        for (var at = draft.First - 2; at >= draft.First - ExpectancySearch && s[at].IsWord; at--)
        {
            if (s.Text(at) is "expectancy")
            {
                return s.Text(at - 1) is "life" or "Life";
            }
        }

        return false;
    }

    /// <summary>"Children under 12", "people 65 and over": a bound that parts people by their age.</summary>
    private static bool IsBound(in Segment s, in Draft draft)
    {
        if (draft.Hedge is not (Hedge.AtLeast or Hedge.AtMost) || draft.HedgeEnd == 0)
        {
            return false;
        }

        // Behind: "and over", "or younger"; before: "under", "over".
        var isBehind = draft.HedgeStart > draft.Start;
        var word = s.Entry(isBehind ? draft.Next - 1 : draft.First - 1).Text;
        var person = isBehind ? draft.First - 1 : draft.First - 2;
        person = s.Text(person) is "aged" or "just" ? person - 1 : person;
        return word is "under" or "over" or "older" or "younger" or "above" or "below" or "up" && s[person].IsWord && IsPeople(s.Text(person));
    }

    /// <summary>Whether "over" or "under" behind people stands before a number, so that what follows is no noun: "children under 12 eat free".</summary>
    public static bool IsBoundBefore(in Segment s, int first) => s.Entry(first - 1).Text is "under" or "over" && s[first - 2].IsWord && IsPeople(s.Text(first - 2));

    private static bool IsPeople(ReadOnlySpan<char> word) => word is "people" or "children" or "adults" or "women" or "men" or "girls" or "boys" or "patients" or "those" or "anyone"
        or "everyone" or "kids" or "youngsters" or "teenagers" or "drivers" or "players" or "workers" or "voters" or "residents" or "pensioners" or "students" or "users" or "someone" or "child" or "Children" or "People"
        or "Adults" or "Women" or "Men" or "Those" or "Anyone" or "Patients";
}
