using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Tells the pronoun "one" from the number.</summary>
internal static class PronounOne
{
    /// <summary>Whether a word "one" counts nothing.</summary>
    public static bool Is(in Segment s, int at)
    {
        var before = s.Entry(at - 1).Text;
        var behind = s.Entry(at + 1).Text;
        if (s.IsHyphen(at + 1) && s.IsGlued(at + 1))
        {
            return IsCompound(s, at);
        }

        if (s.Has(at + 1, Roles.Scale | Roles.TimeUnit | Roles.Unit | Roles.Denominator | Roles.PluralDenominator) && !IsDay(s, at))
        {
            return false;
        }

        if (before is "can" or "could" or "should" or "must" or "does" or "would" or "might" or "may" || s.Text(at + 1).EndsWith("ly", StringComparison.Ordinal) || IsDenied(s, at + 1))
        {
            return true;
        }

        if (behind is "of" or "another" || IsDay(s, at) || before is "no" or "this" or "that" or "which" or "each" or "any" or "every" or "another" or "the" && !NumberFollows(s, at))
        {
            return true;
        }

        if ((before is "at" && behind is "point" or "time" or "stage") || (before is "by" && behind is "by") || (s.Is(at - 1, W.By) && s.Entry(at - 2).Text is "one")
            || (before is "on" or "the" && behind is "hand" or "side") || (before is "for" && (behind is "thing" || s.Is(at + 1, ','))) || (behind is "way" && s.Is(at + 2, W.Or)))
        {
            return true;
        }

        return !NumberFollows(s, at) && !IsCounted(s, at);
    }

    /// <summary>Whether a noun, a range, a list or another part of a number comes behind.</summary>
    private static bool NumberFollows(in Segment s, int at)
    {
        var next = at + 1;
        if (s[next].IsWord && s.IsSpaced(next))
        {
            return ((((!s.Has(next, Roles.Stop) || (s[next].IsUpper && s[next].Length == 2)) && !(s[at].IsCapital && s[next].IsCapital && !s[next].IsUpper)) || s.Entry(next).Text is "last" or "next") && !s.Text(next).EndsWith("ly", StringComparison.Ordinal)) || s.Entry(next).Text is "in" or "out" or "percent" or "per" or "more" or "less" or "and" or "to" or "or" && (s.IsNumeralAt(next + 1) || s.Entry(next + 1).Text is "of" or "a" or "cent" || s.Entry(next).Text is "percent")
                || (s.Entry(next).Text is "over" && s.IsNumeralAt(next + 1)) || s.Has(next, Roles.Cardinal);
        }

        return s.Is(next, '%') || (s.IsHyphen(next) && s.Has(next + 1, Roles.Denominator));
    }

    /// <summary>"Lost one", "only one", "more than one", "minus one": the number, though no noun follows.</summary>
    private static bool IsCounted(in Segment s, int at)
    {
        if (at == 0 && s.Count == 1)
        {
            return true;
        }

        var before = s.Entry(at - 1);
        if (before.Text is "including" || s.Text(at - 1) is "pulled" or "sold" or "sells" or "bought" or "missed" or "saved" or "conceded" or "missing")
        {
            return true;
        }

        return before.Is(Roles.Change | Roles.Cardinal | Roles.Currency) || before.Text is "only" or "just" or "than" or "minus" or "plus" or "negative" or "least" or "over" or "about"
            or "and" or "or" or "to" or "won" or "killed" or "killing" or "scored" or "injured" or "number" or "wounded" or "arrested" or "by" or "is" or "equals" or "page" or "with" or "took" or "had" or "has" or "have";
    }

    /// <summary>"Doesn't", "can't": a verb, so that nothing is counted.</summary>
    private static bool IsDenied(in Segment s, int verb) => s[verb].IsWord && s.IsPossessive(verb + 1) && s.IsGlued(verb + 2) && s.Text(verb + 2) is "t";

    /// <summary>"One day" of a story, not of a count.</summary>
    private static bool IsDay(in Segment s, int at) => s.Entry(at + 1).Text is "day"
        && (s.Is(at + 2, ',') || s.Entry(at + 2).Text is "will" or "would" or "could" or "may" or "might" or "be" or "he" or "she" or "they" or "we" or "i" or "it");

    private static bool IsCompound(in Segment s, int at)
    {
        var noun = at + 2;
        return s.Entry(noun).Text is "sided" or "off" or "stop" or "time" or "way" or "on" or "size" or "to" or "liner" or "handed" or "upmanship"
            || s.Text(noun) is "sided" or "off" or "stop" or "size" or "upmanship" or "dimensional" or "liner" or "man" or "woman";
    }
}
