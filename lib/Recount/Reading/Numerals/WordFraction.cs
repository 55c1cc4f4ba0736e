using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Fractions in words: "two-thirds", "half a million", "three and a half", "a quarter of".</summary>
internal static class WordFraction
{
    /// <summary>Reads "half" and "a quarter", "a third", with the scale they take a part of.</summary>
    public static bool TryReadHalf(in Segment s, int first, out Numeral numeral)
    {
        numeral = new Numeral { First = first, InWords = true, Form = NumeralForm.Fraction };
        var part = s.Is(first, W.A) || s.Is(first, W.An) ? WordNumeral.Joined(s, first + 1) : first;
        var entry = s.Entry(part);
        if (part > first && IsCompoundPart(s, part))
        {
            var last = WordNumeral.Joined(s, part + 1);
            numeral.Next = last + 1;
            numeral.Value = new Amount(1).Over(new Amount(entry.Value + s.Entry(last).Value))!.Value;
            numeral.Unscaled = numeral.Value;
            return true;
        }

        if (!entry.Is(Roles.Denominator) || IsPeriod(s, part) || (entry.Is(Roles.Ordinal) && part == first) || (!IsPart(s, part, part > first) && !(part > first && s.Is(first - 1, W.By))))
        {
            return false;
        }

        numeral.Next = part + 1;
        numeral.Value = new Amount(1).Over(new Amount(entry.Value))!.Value;
        numeral.Unscaled = numeral.Value;
        TakeScale(s, ref numeral);
        return true;
    }

    /// <summary>Whether "twenty-first" behind an article is a part: where "of" follows, or nothing.</summary>
    public static bool IsCompoundPart(in Segment s, int at)
    {
        if (!s.Has(at, Roles.Cardinal))
        {
            return false;
        }

        var last = WordNumeral.Joined(s, at + 1);
        return s.Entry(at).Value >= 20 && last > at + 1 && s.Has(last, Roles.Ordinal) && s.Entry(last).Value < 10
            && (s[last + 1].Kind == TokenKind.None || (s.Is(last + 1, W.Of_) && !s.Has(last + 2, Roles.Month)));
    }

    /// <summary>"This half" and "last quarter" are periods.</summary>
    private static bool IsPeriod(in Segment s, int at) =>
        s.Is(at, W.Half) && (s.Is(at - 1, W.This) || s.Is(at - 1, W.Last) || s.Is(at - 1, W.Next)) && !s.Is(at + 1, W.Of_) && !s.Is(at + 1, W.A);

    /// <summary>Reads the fraction that a number in words begins or ends with.</summary>
    public static void Extend(in Segment s, ref Numeral numeral, bool joinsAnd)
    {
        if (TryDenominator(s, numeral.Next, numeral.Value, out var denominator, out var next))
        {
            numeral.Value = numeral.Value.Over(denominator) ?? numeral.Value;
            numeral.Form = NumeralForm.Fraction;
            numeral.Power = 0;
            numeral.Next = next;
            numeral.Unscaled = numeral.Value;
            TakeScale(s, ref numeral);
        }
        else if (joinsAnd)
        {
            AddPart(s, ref numeral);
        }
    }

    /// <summary>Reads the rest of "thirty and four and two thirds": a unit behind tens, where a part follows that closes the sum.</summary>
    public static bool AddUnitAndPart(in Segment s, ref Numeral numeral)
    {
        var unit = numeral.Next + 1;
        if (!s.Is(numeral.Next, W.And) || !s.Is(unit + 1, W.And) || !s.Has(unit, Roles.Cardinal) || s.Entry(unit).Value is < 1 or > 9
            || unit != numeral.First + 2 || s.Entry(numeral.First).Value is < 20 or > 90)
        {
            return false;
        }

        var sum = numeral;
        sum.Value = sum.Value.Plus(new(s.Entry(unit).Value));
        sum.Unscaled = sum.Value;
        sum.Next = unit + 1;
        AddPart(s, ref sum);
        if (sum.Next == unit + 1)
        {
            return false;
        }

        numeral = sum;
        return true;
    }

    /// <summary>Reads "and a half" behind digits.</summary>
    public static void ExtendDigits(in Segment s, ref Numeral numeral)
    {
        if (!numeral.HasPoint && numeral.Form == NumeralForm.Cardinal && !numeral.IsEndless)
        {
            AddPart(s, ref numeral);
        }
    }

    /// <summary>Reads "and a half", "and two thirds", and adds it: of the scale, where the number ends with one.</summary>
    public static void AddPart(in Segment s, ref Numeral numeral)
    {
        var at = numeral.Next;
        if (!s.Is(at, W.And) || !s.IsSpaced(at))
        {
            return;
        }

        Amount part;
        int next;
        var isArticle = s.Is(at + 1, W.A) || s.Is(at + 1, W.An);
        if (isArticle && s.Has(at + 2, Roles.Denominator) && !s.Is(at + 2, W.Second) && !s.Is(at + 2, W.First))
        {
            part = new Amount(1).Over(new Amount(s.Entry(at + 2).Value))!.Value;
            next = at + 3;
        }
        else if (!isArticle && WordNumeral.TryRead(s, at + 1, false, out var numerator)
            && TryDenominator(s, numerator.Next, numerator.Value, out var denominator, out next)
            && numerator.Value.Over(denominator) is { } quotient && quotient < new Amount(1))
        {
            part = quotient;
        }
        else
        {
            return;
        }

        // "A million and a half" is half a million more; "a hundred and a half" is half more.
        var scale = numeral.Power > 2 && !s.Has(next, Roles.Scale) ? Amount.PowerOfTen(numeral.Power) : new Amount(1);
        var isOwnScale = numeral.Power > 2 && s.Has(next, Roles.Scale);
        if (isOwnScale)
        {
            scale = Amount.PowerOfTen(s.Entry(next).Power);
            next++;
        }

        numeral.Value = numeral.Value.Plus(part.Times(scale));
        numeral.Unscaled = numeral.Value;
        numeral.HasPoint = true;
        numeral.Next = next;
    }

    private static bool TryDenominator(in Segment s, int after, Amount numerator, out Amount denominator, out int next)
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

        var isHyphened = at > after;
        if (entry.Is(Roles.PluralDenominator))
        {
            return !s.Is(at, W.Quarters) || isHyphened
                || (numerator == new Amount(3) && !s.Is(at + 1, W.Ago) && !s.Is(at + 1, W.In));
        }

        return entry.Is(Roles.Denominator) && numerator == new Amount(1)
            && (isHyphened || !s.Is(at, W.Quarter) || IsPart(s, at, true));
    }

    /// <summary>Whether "half", "quarter" or "third" stands for a part and not for a period or a rank.</summary>
    private static bool IsPart(in Segment s, int at, bool hasArticle)
    {
        var next = s.Entry(at + 1);
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

    private static void TakeScale(in Segment s, ref Numeral numeral)
    {
        var at = numeral.Next;
        if (s.IsHyphen(at) && s[at + 1].IsWord)
        {
            at++;
        }

        if (s.Is(at, W.Of_) && (s.Is(at + 1, W.A) || s.Is(at + 1, W.An)))
        {
            at += 2;
        }
        else if (s.Is(at, W.A) || s.Is(at, W.An))
        {
            at++;
        }

        if (s.Has(at, Roles.Scale) && s[at].IsWord)
        {
            numeral.Scale(s.Entry(at).Power, at + 1);
            numeral.Form = NumeralForm.Cardinal;
            numeral.Unscaled = numeral.Value;
        }
        else if (s.Has(at, Roles.Collective) && !s.Is(at, W.Couple))
        {
            numeral.Value = numeral.Value.Times(new(s.Entry(at).Value));
            numeral.Next = at + 1;
            numeral.Form = NumeralForm.Cardinal;
        }
    }
}
