using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>A month without day or year: "in October", "May this year". Names such as April Jones and Theresa May are none.</summary>
internal static class BareMonth
{
    private const int ShortestFullName = 4;

    /// <summary>Reads the month that a token names.</summary>
    public static bool TryRead(in Segment s, int at, int month, out Draft draft)
    {
        draft = default;
        var isYear = s.Entry(at + 1).Text is "this" or "last" or "next" && s.Is(at + 2, W.Year);
        var isFull = s[at].Length >= ShortestFullName || s.Is(at, W.May);
        var isPlaced = s[at - 1].IsWord && (s.Has(at - 1, Roles.BeforeYear | Roles.Quantifier)
            || s.Entry(at - 1).Text is "last" or "this" or "next" or "that" or "to" or "early" or "mid" or "late" or "for" or "every" or "each");
        var isMoreThanName = month is 3 or 4 or 5 or 6 or 8 || s[at - 1].IsCapital;
        if (!isFull || s[at].IsUpper || s.IsPossessive(at - 1) || (!isYear && ((isMoreThanName && !isPlaced) || (s[at + 1].IsCapital && s.IsSpaced(at + 1) && !isPlaced))))
        {
            return false;
        }

        if (s.IsGlued(at + 1) && s.IsHyphen(at + 1) && !isPlaced)
        {
            return false;
        }

        draft = DateDraft.Of(s, at, isYear ? at + 3 : at + 1, Iso.Month(0, month));
        return true;
    }
}
