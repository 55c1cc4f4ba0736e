using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Finds the noun that a number counts, at once behind it or behind a few adjectives.</summary>
internal static class NounReader
{
    /// <summary>How many words may stand between a number and its noun.</summary>
    public const int MostWords = 5;
    private const int MostSingularWords = 3;

    /// <summary>Reads the noun behind a numeral, if there is one.</summary>
    public static UnitReading Read(in Segment s, in Numeral numeral)
    {
        var at = numeral.Next;
        if (s.IsHyphen(at) && s.IsGlued(at))
        {
            return ReadCompound(s, numeral);
        }

        if (s.Is(at, W.Of_) && numeral.Form is not NumeralForm.Fraction)
        {
            return NounBehindOf.Read(s, numeral);
        }

        if (!s.IsSpaced(at))
        {
            return UnitReading.None(numeral.Next);
        }

        var isPlain = numeral.Form == NumeralForm.Cardinal && !numeral.HasPoint;
        var isOne = numeral.Value == new Amount(1) && numeral.Power == 0;
        var head = isOne ? SingularHead(s, at) : PluralHead(s, at, MostWords);
        if (head < 0 && isPlain && !AgeContext.IsBoundBefore(s, numeral.First) && (NounForms.IsSingularCompound(s, at) || (s.Is(numeral.First - 1, W.A) && NounForms.IsSingularBeforeAdjective(s, at))))
        {
            return new(UnitSort.Noun, UnitNames.OfSingular(s.Text(at)), at + 1);
        }

        if (head < 0)
        {
            return UnitReading.None(numeral.Next);
        }

        var name = isOne ? UnitNames.OfSingular(s.Text(head)) : CompoundNoun.NameOf(s, head);
        var sort = s.Has(head, Roles.TimeUnit) && head > at ? UnitSort.Time : UnitSort.Noun;
        return new(sort, sort == UnitSort.Time ? s.Entry(head).Unit! : name, head == at ? at + 1 : numeral.Next) { Behind = head + 1 };
    }

    private static UnitReading ReadCompound(in Segment s, in Numeral numeral)
    {
        var at = numeral.Next + 1;
        var text = s.Text(at);
        if (!s[at].IsWord || !s.IsGlued(at) || text.Length < 2 || s[at].IsUpper || NounForms.IsAdjective(text) || (s.Has(at, Roles.Stop) && !s.Has(at, Roles.Unit)))
        {
            return UnitReading.None(numeral.Next);
        }

        var name = NounForms.IsPlural(s, at) ? UnitNames.OfPlural(text) : UnitNames.OfSingular(text);
        return new(UnitSort.Noun, name, at + 1);
    }

    /// <summary>The plural noun that a row of words ends with, or -1.</summary>
    public static int PluralHead(in Segment s, int first, int most)
    {
        var at = first;
        for (var count = 0; count < most; count++)
        {
            // "Kia and Hyundai vehicles", "digital and physical sales".
            if (count > 0 && s.Is(at, W.And) && s.IsSpaced(at) && s[at + 1].IsWord && !s.Has(at + 1, Roles.Stop))
            {
                at++;
            }

            if (s[at].IsDigits && s.IsSpaced(at) && s.IsHyphen(at + 1) && s.IsGlued(at + 1) && s[at + 2].IsWord && s.IsGlued(at + 2))
            {
                // "Two 100-microgram sprays".
                at = CompoundNoun.AfterWord(s, at);
                continue;
            }

            if (IsInnerNumber(s, at, count))
            {
                at = CompoundNoun.AfterWord(s, s.IsGlued(at + 1) && s[at + 1].IsWord ? at + 1 : at);
                continue;
            }

            if (CompoundNoun.PluralEnd(s, at) is > 0 and var compound)
            {
                return compound;
            }

            var isCompound = s.IsHyphen(at + 1) && s.IsGlued(at + 1) && s[at + 2].IsWord && s.IsGlued(at + 2);
            if (!s[at].IsWord || (count > 0 && !s.IsSpaced(at)) || (s.Has(at, Roles.Stop) && !isCompound && !IsNation(s, at) && !s.Has(at, Roles.IrregularPlural | Roles.Quantifier) && !(s.Text(at).EndsWith("ed", StringComparison.Ordinal) && NounForms.IsPlural(s, at + 1))))
            {
                return -1;
            }

            if (NounForms.IsPlural(s, at) && !(s.IsHyphen(at + 1) && s.IsGlued(at + 1)))
            {
                return s.IsSpaced(at + 1) && NounForms.IsPlural(s, at + 1) && !s[at + 1].IsCapital ? at + 1 : at;
            }

            at = CompoundNoun.AfterWord(s, at);
        }

        return -1;
    }

    /// <summary>"Eight million 250ml bottles", "two new 737 Max jets": a number that is part of what is counted.</summary>
    private static bool IsInnerNumber(in Segment s, int at, int count) =>
        s[at].IsDigits && s.IsSpaced(at) && s[at].Length <= 4
        && (s.IsGlued(at + 1) ? s.IsGluedWordOrDigits(at + 1) && s.Has(at + 1, Roles.Unit | Roles.GluedUnit) && s.IsSpaced(at + 2)
            : s[at + 1].IsCapital && count > 0 || (s.Has(at + 1, Roles.Unit) && s.IsSpaced(at + 2) && NounForms.IsPlural(s, at + 2)) || (s[at - 1].IsCapital && NounForms.IsPlural(s, at + 1)));

    /// <summary>"16 US states": in capitals, "us" is no pronoun.</summary>
    private static bool IsNation(in Segment s, int at) => s.Is(at, W.Us) && s[at].IsUpper;

    private static int SingularHead(in Segment s, int first)
    {
        var head = -1;
        var at = first;
        for (var count = 0; count < MostSingularWords; count++)
        {
            if (!s[at].IsWord || (count > 0 && (!s.IsSpaced(at) || s[at].IsCapital || NounForms.IsVerbLike(s.Text(at)))) || s.Has(at, Roles.Stop))
            {
                break;
            }

            if (!s.IsHyphen(at + 1))
            {
                head = at;
            }

            at = CompoundNoun.AfterWord(s, at);
        }

        // "One landed back home": a verb and no noun.
        return head >= 0 && NounForms.IsParticiple(s.Text(head)) ? -1 : head;
    }
}
