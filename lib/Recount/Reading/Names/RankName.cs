using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Ranks and numbers said with "number": "No. 1", "number one", "#3"; and the names made of them, "No. 10 Downing Street".</summary>
internal static class RankName
{
    /// <summary>Reads the rank whose number begins at a token.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (!s[at].IsDigits && !s.Has(at, Roles.Cardinal))
        {
            return false;
        }

        var first = PrefixStart(s, at, floor);
        if (first < 0 || (s[at].IsDigits && s[at].Length > 4) || s.IsHyphen(at + 1) && s.IsGlued(at + 1) && s[at + 2].IsDigits)
        {
            return false;
        }

        var value = s[at].IsDigits ? Amount.OfDigits(s.Text(at)) : new Amount(s.Entry(at).Value);
        draft = NameDraft.Label(s, first, at + 1, at, at + 1);
        if (s.Has(first - 1, Roles.LabelWord | Roles.Reference | Roles.Product) || s.Entry(first - 1).Text is "order" or "bill")
        {
            return true;
        }

        draft.Role = MentionRole.Numeric;
        draft.Kind = MentionKind.Rank;
        draft.Unit = OrdinalReader.Ordinal;
        draft.Value = value;
        draft.ValueText = null;
        return true;
    }

    private static int PrefixStart(in Segment s, int at, int floor)
    {
        var before = at - 1;
        if (before < floor)
        {
            return -1;
        }

        if (s.Is(before, '#') && s.IsGlued(at))
        {
            return before;
        }

        if (s.Is(before, '.') && s.IsGlued(before) && before - 1 >= floor && s.Text(before - 1) is "No" or "Nr" or "no" or "Nos")
        {
            return before - 1;
        }

        var isNumber = s.Is(before, W.Number) && s.IsSpaced(at) && !s.IsHyphen(at + 1) && !s.Has(before - 1, Roles.Possessive) && !NounForms.IsPlural(s, at + 1);
        return isNumber || (s.Text(before) is "No" && s[at].IsDigits && s.IsSpaced(at)) ? before : -1;
    }
}
