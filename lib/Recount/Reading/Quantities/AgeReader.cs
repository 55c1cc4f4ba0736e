using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Ages without a unit: "aged 65", "Smith, 42, said".</summary>
internal static class AgeReader
{
    private const string Years = "years";
    private const int OldestAge = 120;
    private const int YoungestNamed = 10;

    /// <summary>Gives a bare number its unit where it is an age.</summary>
    public static void Apply(in Segment s, ref Draft draft, int floor)
    {
        if (draft is { Role: MentionRole.Numeric, Kind: MentionKind.Duration, Unit: "years" or "months" } && s.Is(draft.First - 1, W.Of_) && s.Is(draft.First - 2, W.Age))
        {
            draft.Kind = MentionKind.Age;
            return;
        }

        if (draft.Role != MentionRole.Numeric || draft.Unit != UnitReading.NoName || draft.Value is not { } value || value > new Amount(OldestAge))
        {
            return;
        }

        if (IsAged(s, draft.First, floor) || IsApposed(s, draft, value) || IsStated(s, draft) || AgeContext.Is(s, draft, value))
        {
            draft.Unit = Years;
            draft.Kind = MentionKind.Age;
            draft.IsBare = false;
        }
    }

    private static bool IsAged(in Segment s, int first, int floor)
    {
        for (var at = first - 1; at >= first - 4 && at >= floor; at--)
        {
            if (s.Is(at, W.Aged) || s.Is(at, W.Ages) || (s.Is(at, W.Age) && at == first - 1) || (s.Is(at, W.Age) && s.Entry(at + 1).Text is "of" or "between" or "from"))
            {
                return true;
            }

            if (!s.Has(at, Roles.Stop | Roles.Common))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Who was 10", "she will be 35 by May": a number of years that a person is.</summary>
    private static bool IsStated(in Segment s, in Draft draft)
    {
        var at = draft.First - 1;
        at = s.Text(at) is "only" or "just" or "about" or "around" or "nearly" or "almost" ? at - 1 : at;
        if (!s[at].IsWord || s.Text(at) is not ("is" or "was" or "be" or "turned" or "turns" or "turn"))
        {
            return false;
        }

        at = s.Text(at - 1) is "will" or "would" ? at - 2 : at - 1;
        if (!s[at].IsWord || s.Entry(at).Text is not ("he" or "she" or "who"))
        {
            return false;
        }

        return s[draft.Next].Kind == TokenKind.None || (s.IsGlued(draft.Next) && s[draft.Next].Code is '.' or ',' or ';' or ')' && !s.IsGluedWordOrDigits(draft.Next + 1))
            || s.Entry(draft.Next).Text is "when" or "and" or "by" or "but" or "at" or "last" or "next" or "this";
    }

    /// <summary>"Maria Lopez, 42, said": a number between commas behind a name.</summary>
    private static bool IsApposed(in Segment s, in Draft draft, Amount value) =>
        s.Is(draft.First - 1, ',') && s.IsGlued(draft.First - 1) && s[draft.First].IsDigits
        && (s[draft.First - 2].IsCapital || s.Is(draft.First - 3, W.The))
        && (s[draft.First - 3].IsCapital || s.Is(draft.First - 3, '.') || s[draft.First - 2].Code == 0 || s.Is(draft.First - 3, W.The))
        && !s.Has(draft.First - 2, Roles.Month | Roles.Weekday)
        && value >= new Amount(YoungestNamed) && s.Is(draft.Next, ',') && s.IsGlued(draft.Next) && !s[draft.Next + 1].IsDigits;
}
