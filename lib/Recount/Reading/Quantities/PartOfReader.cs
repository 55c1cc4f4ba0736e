using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Parts said as one number in another: "one in five", "1 in 3", "nine out of ten", "one over three".</summary>
internal static class PartOfReader
{
    private const int LargestWhole = 10_000_000;

    /// <summary>Completes a draft where its numeral is such a part.</summary>
    public static bool TryComplete(in Segment s, in Numeral part, ref Draft draft)
    {
        if (IsToOne(s, part, draft))
        {
            Mark(s, part, ref draft);
            draft.Kind = MentionKind.Ratio;
            draft.EndNumeralBefore(s, part.Next + 2);
            return true;
        }

        var at = WordNumeral.Joined(s, part.Next);
        var isHyphened = at > part.Next;
        var isOver = s.Is(at, W.Over);
        var whole = s.Is(at, W.In) || isOver ? at + 1 : s.Is(at, W.Out) && s.Is(at + 1, W.Of_) ? at + 2 : -1;
        whole = isHyphened && whole > 0 && s.IsHyphen(whole) && s.IsGlued(whole) ? whole + 1 : whole;
        if (whole < 0 || part.Form != NumeralForm.Cardinal || part.HasPoint || part.Power > 0 || (draft.First != part.First && !IsNegated(draft))
            || !(s[whole].IsDigits || s.Has(whole, Roles.Cardinal | Roles.Scale) || s.Is(whole, W.A))
            || !NumeralReader.TryRead(s, whole, new(true, false), out var total) || total.Form != NumeralForm.Cardinal || total.HasPoint)
        {
            return false;
        }

        // "One in 2019" and "three in five days" are no parts of a whole.
        // "One over three" is a quotient only where nothing that three could count follows.
        if (isOver && (total.Power > 2 || s[total.Next].IsWord || s.Is(total.Next, '%')))
        {
            return false;
        }

        if (!(part.Value < total.Value) || total.Value > new Amount(LargestWhole) || part.Value == default
            || (s.Is(at, W.In) && (IsYear(total) || s.Has(total.Next, Roles.TimeUnit) || s.Entry(total.Next).Text is "games" or "matches" or "starts" or "innings" or "attempts"))
            || s.Is(total.Next, '%') || s.Is(total.Next, W.Percent) || s.Is(total.Next, W.Per)
            || part.Value.Over(total.Value) is not { } share)
        {
            return false;
        }

        draft.Value = draft.Value!.Value.IsNegative ? share.Negated() : share;
        draft.Unit = MultipleReader.Ratio;
        draft.Kind = MentionKind.Share;
        draft.EndNumeralBefore(s, total.Next);
        return true;
    }

    /// <summary>Marks a draft as a part of a whole: what is parted is not its unit.</summary>
    public static void Mark(in Segment s, in Numeral numeral, ref Draft draft)
    {
        draft.SetUnprinted(MultipleReader.Ratio);
        draft.Kind = MentionKind.Share;
        draft.EndBefore(s, numeral.Next);
        draft.IsBare = false;
    }

    /// <summary>"By nine to one": a ratio, where nothing that one could count follows.</summary>
    private static bool IsToOne(in Segment s, in Numeral part, in Draft draft)
    {
        var one = part.Next + 1;
        return s.Is(part.Next, W.To) && s.IsSpaced(one) && (s.Is(one, W.One) || (s[one].IsDigits && s.Text(one) is "1")) && part.Form == NumeralForm.Cardinal && draft.First == part.First && part.Value > new Amount(1)
            && s.Entry(part.First - 1).Text is not ("from" or "between") && !s.Has(part.First - 1, Roles.Change | Roles.Contest) && (!s.IsGlued(one + 1) || (s[one + 1].Code is '.' or ',' or ';' or ')' && !s.IsGluedWordOrDigits(one + 2)))
            && (!s[one + 1].IsWord || (s.Has(one + 1, Roles.Stop) && !s.Has(one + 1, Roles.Cardinal | Roles.Scale)));
    }

    private static bool IsNegated(in Draft draft) => draft.Value is { IsNegative: true };

    private static bool IsYear(in Numeral total) =>
        total.IsPlainDigits && total.Value >= new Amount(1500) && total.Value <= new Amount(2100);
}
