using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Finds the noun that a number counts, at once behind it or behind a few adjectives.</summary>
internal static class NounReader
{
    private const int MostWords = 5;
    private const int MostSingularWords = 3;
    private const int MostOwnerWords = 3;

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
            return ReadBehindOf(s, numeral);
        }

        if (!s.IsSpaced(at))
        {
            return UnitReading.None(numeral.Next);
        }

        var isPlain = numeral.Form == NumeralForm.Cardinal && !numeral.HasPoint;
        var isOne = numeral.Value == new Amount(1) && numeral.Power == 0;
        var head = isOne ? SingularHead(s, at) : PluralHead(s, at, MostWords);
        if (head < 0 && isPlain && IsSingularCompound(s, at))
        {
            return new(UnitSort.Noun, UnitNames.OfSingular(s.Text(at)), at + 1);
        }

        if (head < 0)
        {
            return UnitReading.None(numeral.Next);
        }

        var name = isOne ? UnitNames.OfSingular(s.Text(head)) : UnitNames.OfPlural(s.Text(head));
        var sort = s.Has(head, Roles.TimeUnit) && head > at ? UnitSort.Time : UnitSort.Noun;
        return new(sort, sort == UnitSort.Time ? s.Entry(head).Unit! : name, head == at ? at + 1 : numeral.Next);
    }

    /// <summary>Whether a word looks like a plural noun.</summary>
    public static bool IsPlural(in Segment s, int at)
    {
        if (!s[at].IsWord)
        {
            return false;
        }

        var entry = s.Entry(at);
        if (entry.Is(Roles.IrregularPlural))
        {
            return true;
        }

        var text = s.Text(at);
        if (entry.Is(Roles.Stop | Roles.NotNoun | Roles.Weekday) || text.Length < 3 || text[^1] is not 's')
        {
            return text.Length >= 3 && text.Length <= 5 && text[^1] == 's' && char.IsUpper(text[^2]);
        }

        // "MPs" and "CEOs" are plurals, "NASA's" and "gas" are not.
        return !(text[^2] is 's' or 'u' or 'i') || text.EndsWith("chis", StringComparison.Ordinal) || text.EndsWith("taxis", StringComparison.Ordinal) || text.EndsWith("menus", StringComparison.Ordinal);
    }

    /// <summary>"A 12 page document", "a three course meal": the noun is a singular that another follows.</summary>
    private static bool IsSingularCompound(in Segment s, int at) =>
        s[at].IsWord && !s[at].IsCapital && !s.Has(at, Roles.Stop | Roles.NotNoun) && !IsAdjective(s.Text(at)) && !s.Text(at).EndsWith("ly", StringComparison.Ordinal) && s[at].Length > 2
        && s[at + 1].IsWord && s.IsSpaced(at + 1) && !s[at + 1].IsCapital && !s.Has(at + 1, Roles.Stop) && !IsAdjective(s.Text(at + 1)) && !s.Text(at + 1).EndsWith("ly", StringComparison.Ordinal);

    private static bool IsVerbLike(ReadOnlySpan<char> word) => word[^1] == 's' || word.EndsWith("ed", StringComparison.Ordinal);

    private static UnitReading ReadCompound(in Segment s, in Numeral numeral)
    {
        var at = numeral.Next + 1;
        var text = s.Text(at);
        if (!s[at].IsWord || !s.IsGlued(at) || text.Length < 2 || s[at].IsUpper || IsAdjective(text) || (s.Has(at, Roles.Stop) && !s.Has(at, Roles.Unit)))
        {
            return UnitReading.None(numeral.Next);
        }

        var name = IsPlural(s, at) ? UnitNames.OfPlural(text) : UnitNames.OfSingular(text);
        return new(UnitSort.Noun, name, at + 1);
    }

    private static UnitReading ReadBehindOf(in Segment s, in Numeral numeral)
    {
        var at = numeral.Next + 1;
        while (at < numeral.Next + 3 && s.Has(at, Roles.Possessive | Roles.Common))
        {
            at++;
        }

        // "121 of 650 seats", "two of the 11 starters": the number behind may count the same noun.
        if (s.IsNumeralAt(at) && NumeralReader.TryRead(s, at, new(true, false), out var whole) && whole.Form == NumeralForm.Cardinal)
        {
            at = whole.Next;
        }

        var head = PluralHead(s, BehindOwner(s, at), MostWords);
        return head < 0 ? UnitReading.None(numeral.Next) : new(UnitSort.Noun, UnitNames.OfPlural(s.Text(head)), numeral.Next);
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

    private static int PluralHead(in Segment s, int first, int most)
    {
        var at = first;
        for (var count = 0; count < most; count++)
        {
            // "Kia and Hyundai vehicles", "digital and physical sales".
            if (count > 0 && s.Is(at, W.And) && s.IsSpaced(at) && s[at + 1].IsWord && !s.Has(at + 1, Roles.Stop))
            {
                at++;
            }

            if (IsInnerNumber(s, at, count))
            {
                at = AfterWord(s, s.IsGlued(at + 1) && s[at + 1].IsWord ? at + 1 : at);
                continue;
            }

            if (!s[at].IsWord || (count > 0 && !s.IsSpaced(at)) || (s.Has(at, Roles.Stop) && !s.Has(at, Roles.IrregularPlural | Roles.Quantifier) && !(s.Text(at).EndsWith("ed", StringComparison.Ordinal) && IsPlural(s, at + 1))))
            {
                return -1;
            }

            if (IsPlural(s, at) && !(s.IsHyphen(at + 1) && s.IsGlued(at + 1)))
            {
                return s.IsSpaced(at + 1) && IsPlural(s, at + 1) && !s[at + 1].IsCapital ? at + 1 : at;
            }

            at = AfterWord(s, at);
        }

        return -1;
    }

    /// <summary>"Eight million 250ml bottles", "two new 737 Max jets": a number that is part of what is counted.</summary>
    private static bool IsInnerNumber(in Segment s, int at, int count) =>
        s[at].IsDigits && s.IsSpaced(at) && s[at].Length <= 4
        && (s.IsGlued(at + 1) ? s.IsGluedWordOrDigits(at + 1) && s.Has(at + 1, Roles.Unit | Roles.GluedUnit) && s.IsSpaced(at + 2)
            : s[at + 1].IsCapital && count > 0 || (s.Has(at + 1, Roles.Unit) && s.IsSpaced(at + 2) && IsPlural(s, at + 2)) || (s[at - 1].IsCapital && IsPlural(s, at + 1)));

    private static int SingularHead(in Segment s, int first)
    {
        var head = -1;
        var at = first;
        for (var count = 0; count < MostSingularWords; count++)
        {
            if (!s[at].IsWord || (count > 0 && (!s.IsSpaced(at) || s[at].IsCapital || IsVerbLike(s.Text(at)))) || s.Has(at, Roles.Stop))
            {
                break;
            }

            if (!s.IsHyphen(at + 1))
            {
                head = at;
            }

            at = AfterWord(s, at);
        }

        return head;
    }

    /// <summary>The token behind a word with its hyphened parts, or behind an abbreviation such as "U.S.".</summary>
    private static int AfterWord(in Segment s, int at)
    {
        at++;
        while (s.IsGlued(at) && ((s.IsHyphen(at) && s.IsGlued(at + 1)) || (s.Is(at, '.') && s[at - 1].IsUpper && s[at - 1].Length == 1)))
        {
            at += s.IsHyphen(at) || (s[at + 1].IsUpper && s.IsGlued(at + 1)) ? 2 : 1;
        }

        return at;
    }

    private static bool IsNounInAl(ReadOnlySpan<char> word) => word is "meal" or "deal" or "goal" or "trial" or "hospital" or "animal" or "festival" or "journal" or "signal" or "rival"
        or "arrival" or "proposal" or "approval" or "canal" or "metal" or "portal" or "coal" or "cereal" or "serial";

    private static bool IsAdjective(ReadOnlySpan<char> word) =>
        (word.EndsWith("ed", StringComparison.Ordinal) && word is not ("bed" or "speed" or "seed" or "breed" or "feed" or "shed")) || (word.EndsWith("al", StringComparison.Ordinal) && !IsNounInAl(word))
        || word.EndsWith("ing", StringComparison.Ordinal) || word is "plus" or "odd" or "ish" or "strong" or "plate" or "off" or "man" or "way" or "star" or "time";
}
