using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Groups of people named by a bound or a decade of their age: "over-75s", "under-21", "a 30-something".</summary>
internal static class AgeGroup
{
    private const int OldestAge = 110;
    private const int SpanOfDecade = 9;

    /// <summary>Reads the group whose age begins at a run of digits.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (s[at].Length > 3 || Dates.DateParts.Number(s, at) is not (> 0 and <= OldestAge and var age))
        {
            return false;
        }

        var isPlural = s.Is(at + 1, W.S) && s.IsGlued(at + 1) && !s.IsGluedWordOrDigits(at + 2);
        if (IsSomething(s, at))
        {
            draft = Of(s, at, at + 3, age);
            draft.High = new(age + SpanOfDecade);
            draft.Hedge = Hedge.Range;
            return true;
        }

        var isHyphened = s.IsHyphen(at - 1) && s.IsGlued(at) && s.IsGlued(at - 1);
        var bound = isHyphened ? at - 2 : at - 1;
        if (bound < floor || !(isHyphened || isPlural) || s.Entry(bound).Text is not ("under" or "over") || (!isPlural && s.IsGlued(at + 1) && (s[at + 1].Kind is not TokenKind.Sign || s.IsHyphen(at + 1))) || s.Is(at + 1, '%'))
        {
            return false;
        }

        if (!isPlural && (s.Is(at + 1, '.') || s.Is(at + 1, ',')) && s[at + 2].IsDigits)
        {
            return false;
        }

        draft = Of(s, at, isPlural ? at + 2 : at + 1, age);
        draft.Hedge = s.Entry(bound).Text is "under" ? Hedge.AtMost : Hedge.AtLeast;
        draft.HedgeStart = s[bound].Start;
        draft.HedgeEnd = s[bound].End;
        return true;
    }

    private static bool IsSomething(in Segment s, int at) =>
        s.IsHyphen(at + 1) && s.IsGlued(at + 1) && s.IsGlued(at + 2) && s[at + 2].IsWord && s.Text(at + 2) is "something" or "somethings" && s[at].Length == 2;

    private static Draft Of(in Segment s, int at, int next, int age) =>
        Draft.Of(s, at, next, at, at + 1) with { Value = new(age), Unit = "years", Kind = MentionKind.Age };
}
