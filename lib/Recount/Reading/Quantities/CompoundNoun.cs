using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Nouns and adjectives of more than one part: "great-grandchildren", "Chinese-made", "F-35A", "S&amp;P", "U.S.".</summary>
internal static class CompoundNoun
{
    private const int MostTokens = 12;
    private const int NameSearch = 6;

    /// <summary>The last token of "great-grandchildren" or "by-elections", where no other plural follows; or -1.</summary>
    public static int PluralEnd(in Segment s, int at)
    {
        if (!s[at].IsWord || !s.IsHyphen(at + 1) || !s.IsGlued(at + 1) || !s.IsGlued(at + 2))
        {
            return -1;
        }

        var last = AfterWord(s, at) - 1;
        return s.IsHyphen(last - 1) && NounForms.IsPlural(s, last) && !s.IsHyphen(last + 1) && !(s.IsSpaced(last + 1) && NounForms.IsPlural(s, last + 1)) && !s.Has(last, Roles.Stop & ~Roles.IrregularPlural) ? last : -1;
    }

    /// <summary>The name of a plural noun with the parts that hyphens join to it.</summary>
    public static string NameOf(in Segment s, int head)
    {
        var first = head;
        while (s.IsGlued(first) && s.IsHyphen(first - 1) && s.IsGlued(first - 1) && s[first - 2].IsWord && first > head - NameSearch)
        {
            first -= 2;
        }

        return UnitNames.OfPlural(s.Characters[s[first].Start..s[head].End]);
    }

    /// <summary>The token behind a word with its hyphened parts, or behind an abbreviation such as "U.S.".</summary>
    public static int AfterWord(in Segment s, int at)
    {
        at++;
        var end = at + MostTokens;
        while (at < end && s.IsGlued(at) && ((s.IsHyphen(at) && s.IsGlued(at + 1)) || (s.Is(at, '&') && s.IsGlued(at + 1)) || s[at].IsDigits || (s[at].IsWord && s[at - 1].IsDigits) || (s.Is(at, '.') && s[at - 1].IsUpper && s[at - 1].Length == 1)))
        {
            at += s.IsHyphen(at) || s.Is(at, '&') || (s[at + 1].IsUpper && s.IsGlued(at + 1)) ? 2 : 1;
        }

        return at;
    }
}
