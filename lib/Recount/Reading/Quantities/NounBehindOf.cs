using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Finds the noun behind "of": "dozens of homes", "121 of 650 seats", "three of Harper's assistants".</summary>
internal static class NounBehindOf
{
    private const int MostOwnerWords = 3;

    /// <summary>Reads the noun behind a numeral and "of".</summary>
    public static UnitReading Read(in Segment s, in Numeral numeral)
    {
        var at = numeral.Next + 1;
        var first = at;
        while (at < numeral.Next + 3 && s.Has(at, Roles.Possessive | Roles.Common))
        {
            at++;
        }

        // "121 of 650 seats", "two of the 11 starters": the number behind may count the same noun.
        if (s.IsNumeralAt(at) && NumeralReader.TryRead(s, at, new(true, false), out var whole) && whole.Form == NumeralForm.Cardinal)
        {
            at = whole.Next;
            first = at;
        }

        var head = NounReader.PluralHead(s, BehindOwner(s, at), NounReader.MostWords);
        return head < 0 ? UnitReading.None(numeral.Next) : new(UnitSort.Noun, CompoundNoun.NameOf(s, head), numeral.Next) { First = first, Behind = head + 1 };
    }

    /// <summary>The token behind an owner and its apostrophe: "three of Harper's assistants".</summary>
    private static int BehindOwner(in Segment s, int at)
    {
        for (var word = at; word < at + MostOwnerWords && s[word].IsWord; word++)
        {
            if (s.IsPossessive(word + 1) && s.Is(word + 2, W.S) && s.IsGlued(word + 2))
            {
                return word + 3;
            }
        }

        return at;
    }
}
