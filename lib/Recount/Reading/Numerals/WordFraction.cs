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

        if (!entry.Is(Roles.Denominator) || s.Is(part, W.First) || s.Is(part, W.Second) || IsPeriod(s, part) || (entry.Is(Roles.Ordinal) && part == first) || (!Denominator.IsPart(s, part, part > first) && !(part > first && s.Is(first - 1, W.By))))
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
        if (Denominator.TryRead(s, numeral.Next, numeral.Value, out var denominator, out var next))
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
            AddedPart.AddPart(s, ref numeral);
        }
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
