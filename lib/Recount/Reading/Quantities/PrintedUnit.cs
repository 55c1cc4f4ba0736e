using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>
/// Finds where a unit stands in the text: the currency before the numeral, or what lies between the numeral and the end of
/// the unit or noun behind it, without "of", articles and the owner's "its".
/// </summary>
internal static class PrintedUnit
{
    /// <summary>Marks where the unit of a draft is printed, if it has one and it is.</summary>
    public static void Find(in Segment s, in Numeral numeral, in Affix affix, in UnitReading unit, ref Draft draft)
    {
        if (draft.Unit == UnitReading.NoName)
        {
            return;
        }

        if (unit.Sort != UnitSort.None)
        {
            var behind = unit.Behind > 0 ? unit.Behind : unit.Next;
            Set(s, First(s, unit.First > 0 ? unit.First : numeral.Next, behind), behind, ref draft);
        }
        else if (affix.Currency is not null)
        {
            Set(s, affix.CurrencyFirst, affix.CurrencyNext, ref draft);
        }
    }

    /// <summary>Adds a rate that ends before a token, where it stands against the unit or the unit is nothing else.</summary>
    public static void Extend(in Segment s, int next, ref Draft draft)
    {
        var end = s[next - 1].End;
        if (draft.UnitEnd == draft.End && draft.HasUnitText)
        {
            draft.SetPrinted(draft.UnitStart, end);
        }
        else if (!draft.HasUnitText && next > draft.Next)
        {
            draft.SetPrinted(s[draft.Next].Start, end);
        }
    }

    /// <summary>The token the unit begins with, behind what only joins it to its number and behind numbers of their own.</summary>
    private static int First(in Segment s, int first, int behind)
    {
        while (first < behind - 1 && IsJoint(s, first))
        {
            first++;
        }

        for (var at = first; at < behind - 1; at++)
        {
            if (s.IsSpaced(at) && AfterSize(s, at) is > 0 and var next && next < behind)
            {
                first = next;
            }
        }

        return first;
    }

    /// <summary>"Of", an article, "his", "these", "more", or the hyphen of "300-seat".</summary>
    private static bool IsJoint(in Segment s, int at) =>
        s.IsHyphen(at) || s.Is(at, W.Of_) || s.Is(at, W.A) || s.Is(at, W.An) || s.Is(at, W.The) || s.Has(at, Roles.Possessive)
        || s.Entry(at).Text is "more" or "these" or "those" or "such" or "all";

    /// <summary>The token behind a size that is a number of its own, "250ml" and "18-hole"; or -1.</summary>
    private static int AfterSize(in Segment s, int at)
    {
        if (!s[at].IsDigits && !s.Has(at, Roles.Cardinal))
        {
            return -1;
        }

        var isHyphened = s.IsHyphen(at + 1) && s.IsGlued(at + 1) && s.IsGlued(at + 2);
        var unit = isHyphened ? at + 2 : at + 1;
        return s[unit].IsWord && (isHyphened || (s[at].IsDigits && s.Has(unit, Roles.Unit | Roles.GluedUnit))) ? unit + 1 : -1;
    }

    private static void Set(in Segment s, int first, int behind, ref Draft draft)
    {
        if (behind > first)
        {
            draft.SetPrinted(s[first].Start, s[behind - 1].End);
        }
    }
}
