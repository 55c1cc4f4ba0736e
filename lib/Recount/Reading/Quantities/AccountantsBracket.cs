using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Brackets about the digits of a sum, which accountants write for a minus sign: "$(1.2) million", "(4.2) million".</summary>
internal static class AccountantsBracket
{
    /// <summary>Closes the bracket behind a numeral, where there is one, and makes the number negative.</summary>
    public static void Close(in Segment s, in Affix affix, int floor, ref Numeral numeral, ref Draft draft)
    {
        if (draft.Value is null || !s.Is(numeral.Next, ')'))
        {
            return;
        }

        if (affix.IsBracketed)
        {
            Negate(s, ref numeral, ref draft);
            draft.NumStart = s[affix.NumFirst - 1].Start;
        }
        else if (IsLoss(s, affix, floor, numeral))
        {
            Negate(s, ref numeral, ref draft);
            draft.First = affix.First - 1;
            draft.Start = s[draft.First].Start;
            draft.NumStart = affix.Currency is null ? draft.Start : draft.NumStart;
        }
    }

    private static void Negate(in Segment s, ref Numeral numeral, ref Draft draft)
    {
        numeral.Next++;
        ScaleReader.Extend(s, ref numeral, true);
        draft.Value = numeral.Value.Negated();
        draft.NumEnd = s[numeral.Next - 1].End;
        draft.Power = numeral.Power;
    }

    /// <summary>A scale stands behind the bracket, or the bracket is alone on its line, as in a table.</summary>
    private static bool IsLoss(in Segment s, in Affix affix, int floor, in Numeral numeral)
    {
        var bracket = affix.First - 1;
        if (bracket < floor || !s.Is(bracket, '(') || !s.IsGlued(affix.First) || numeral.Power > 0 || numeral.InWords)
        {
            return false;
        }

        return (s.IsSpaced(numeral.Next + 1) && s.Has(numeral.Next + 1, Roles.Scale)) || (bracket == 0 && numeral.Next + 1 == s.Count && numeral.HasPoint);
    }
}
