using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Reads the part that a fraction in words counts: "thirds", "twenty-fifths", "half".</summary>
internal static class Denominator
{
    /// <summary>Reads the denominator behind a numerator that ends before a token.</summary>
    public static bool TryRead(in Segment s, int after, Amount numerator, out Amount denominator, out int next)
    {
        var at = WordNumeral.Joined(s, after);
        var entry = s.Entry(at);
        denominator = new(entry.Value);
        next = at + 1;
        if (s.Is(at, W.Seconds) || s.Is(at, W.Second) || (at == after && !s.IsSpaced(at)))
        {
            return false;
        }

        // "Twenty-first", "hundredth": an ordinal of more than one word.
        if (entry.Is(Roles.Cardinal) && entry.Value >= 20 && s.Has(WordNumeral.Joined(s, at + 1), Roles.PluralDenominator)
            && s.Entry(WordNumeral.Joined(s, at + 1)).Value < 10)
        {
            var last = WordNumeral.Joined(s, at + 1);
            denominator = new(entry.Value + s.Entry(last).Value);
            next = last + 1;
            return true;
        }

        if (entry.Is(Roles.Cardinal) && numerator == new Amount(1) && WordNumeral.TryRead(s, at, true, out var whole)
            && whole.Form == NumeralForm.Ordinal && whole.Value > new Amount(20))
        {
            denominator = whole.Value;
            next = whole.Next;
            return true;
        }

        if (TryReadScaled(s, at, numerator, out var scaled, out var behind))
        {
            denominator = scaled;
            next = behind;
            return true;
        }

        var isHyphened = at > after;
        if (entry.Is(Roles.PluralDenominator))
        {
            return !s.Is(at, W.Quarters) || isHyphened
                || (numerator == new Amount(3) && !s.Is(at + 1, W.Ago) && !s.Is(at + 1, W.In));
        }

        return entry.Is(Roles.Denominator) && numerator == new Amount(1)
            && (isHyphened || !s.Is(at, W.Quarter) || IsPart(s, at, true));
    }

    /// <summary>Reads "one thousand fifths": parts of 1,005, where the numerator is fewer than all of them.</summary>
    public static bool TryReadScaled(in Segment s, int one, Amount numerator, out Amount denominator, out int next)
    {
        denominator = default;
        next = one;
        if (!s.Is(one, W.One))
        {
            return false;
        }

        var scale = WordNumeral.Joined(s, one + 1);
        var last = WordNumeral.Joined(s, scale + 1);
        if (!s.Has(scale, Roles.Scale) || s.Entry(scale).Power <= 2 || !s.Has(last, Roles.PluralDenominator) || s.Entry(last).Power > 0)
        {
            return false;
        }

        denominator = Amount.PowerOfTen(s.Entry(scale).Power).Plus(new(s.Entry(last).Value));
        next = last + 1;
        return numerator < denominator;
    }

    /// <summary>Whether "half", "quarter" or "third" stands for a part and not for a period or a rank.</summary>
    public static bool IsPart(in Segment s, int at, bool hasArticle)
    {
        var next = s.Entry(at + 1);
        if (s.IsHyphen(at + 1) && s.IsGlued(at + 1) && (s.Is(at, W.Half) || s.Is(at, W.Quarter)) && (s.Has(at + 2, Roles.Unit) || s.Entry(at + 2).Text is "point" or "percentage" or "percent" or "per"))
        {
            return true;
        }

        if (hasArticle && !s.Is(at + 1, W.Of_) && IsReached(s.Text(at - 2)))
        {
            // "He headed a third on 78 minutes": the third goal and no part.
            return false;
        }

        if (s.Is(at, W.Half))
        {
            return !(s.IsHyphen(at + 1) && s.IsGlued(at + 1) && !s.Has(at + 2, Roles.TimeUnit | Roles.Scale | Roles.Collective));
        }

        if (s.Is(at, W.Quarter) && next.Is(Roles.Scale))
        {
            return true;
        }

        // "A third person", "a quarter earlier": only a part where what it is part of follows, or nothing does.
        return hasArticle && !s.IsGlued(at + 1)
            ? s.Is(at + 1, W.Of_) || s[at + 1].Kind is not TokenKind.Word || s.Is(at + 1, W.The)
                || next.Is(Roles.Scale) || (next.Is(Roles.Comparative) && !s.Is(at, W.Quarter)) || s.Is(at + 1, W.And) || s.Is(at + 1, W.Percent) || s.Is(at + 1, W.Or)
                || (next.Is(Roles.Stop) && !s.Is(at, W.Quarter) && !next.Is(Roles.TimeUnit))
            : hasArticle && s[at + 1].Kind == TokenKind.Sign && !s.IsHyphen(at + 1);
    }

    private static bool IsReached(ReadOnlySpan<char> verb) => verb is "added" or "scored" or "netted" or "headed" or "grabbed" or "claimed" or "conceded" or "fired" or "slotted" or "curled" or "adding"
        or "scoring" or "won" or "winning" or "seeking" or "sought";
}
