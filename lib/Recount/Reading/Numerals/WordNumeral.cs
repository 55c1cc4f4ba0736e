using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Numbers in words: "a hundred and five", "twenty-first", "two million three hundred thousand".</summary>
internal static class WordNumeral
{
    private const int MostScales = 6;

    /// <summary>
    /// Reads the number that begins at a token. <paramref name="joinsAnd"/> is false between "between" and its "and", where
    /// "and" parts two numbers.
    /// </summary>
    public static bool TryRead(in Segment s, int first, bool joinsAnd, out Numeral numeral)
    {
        numeral = new Numeral { First = first, Next = first, InWords = true };
        var sum = new WordSum();
        var at = first;
        if (s.Is(at, W.A) || s.Is(at, W.An))
        {
            // The article of "a billion-dollar fund" is the fund's.
            if (!s.Has(at + 1, Roles.Scale) || !s.IsSpaced(at + 1) || (s.IsHyphen(at + 2) && s.IsGlued(at + 2) && !s.Has(at + 3, Roles.Scale)))
            {
                return false;
            }

            sum.Take(1);
            at++;
        }
        else if (s.Has(at, Roles.Scale) && !sum.IsBegun)
        {
            return false;
        }

        while (Step(s, ref at, joinsAnd, ref sum, ref numeral))
        {
        }

        numeral.Next = at;
        numeral.Value = sum.Total;
        numeral.Unscaled = numeral.Value;
        numeral.Power = sum.LastPower;
        return at > first;
    }

    /// <summary>Where the next word of a compound stands: behind a space or a hyphen.</summary>
    public static int Joined(in Segment s, int at) => s.IsHyphen(at) && s[at + 1].IsWord && (s.IsGlued(at) == s.IsGlued(at + 1)) ? at + 1 : at;

    private static bool Step(in Segment s, ref int at, bool joinsAnd, ref WordSum sum, ref Numeral numeral)
    {
        if (numeral.Form == NumeralForm.Ordinal || sum.Scales > MostScales)
        {
            return false;
        }

        var word = sum.IsBegun ? Joined(s, at) : at;
        var entry = s.Entry(word);
        if (entry.Is(Roles.Cardinal) && sum.CanTake(entry.Value) && !IsDenominator(s, word, entry.Value, sum))
        {
            sum.Take(entry.Value);
        }
        else if (entry.Is(Roles.Scale) && sum.CanScale(entry.Power))
        {
            sum.Scale(entry.Power);
        }
        else if (entry.Is(Roles.Ordinal) && sum.IsBegun && sum.CanEndWith(entry) && !IsFraction(s, word, sum))
        {
            sum.EndWith(entry);
            numeral.Form = NumeralForm.Ordinal;
        }
        else if (joinsAnd && sum.AwaitsAnd && s.Is(word, W.And) && IsAddend(s, word + 1, sum))
        {
            at = word + 1;
            return true;
        }
        else
        {
            return false;
        }

        at = word + 1;
        return true;
    }

    /// <summary>"A hundred thirty-fifths" are a hundred parts of thirty-five, "ten one-thousand-fifths" ten parts of 1,005.</summary>
    private static bool IsDenominator(in Segment s, int word, decimal value, in WordSum sum)
    {
        if (sum.IsBegun && Denominator.TryReadScaled(s, word, sum.Total, out _, out _))
        {
            return true;
        }

        var last = Joined(s, word + 1);
        return sum.IsBegun && value >= 20 && !s.Is(word - 1, W.And) && s.Has(last, Roles.PluralDenominator) && s.Entry(last).Value < 10 && !s.Is(last, W.Quarters);
    }

    /// <summary>"One third" is a fraction; "twenty third" and "hundred and third" are ordinals.</summary>
    private static bool IsFraction(in Segment s, int word, in WordSum sum) =>
        sum.Total == new Amount(1) && s.Entry(word).Value > 2 && (s.Entry(word).Power == 0 || s.Is(word + 1, W.Of_) || s.IsHyphen(word - 1));

    /// <summary>"And three quarters" adds a part of one, not three.</summary>
    private static bool IsProperFraction(in Segment s, int at, decimal numerator)
    {
        if (s.Has(at, Roles.Cardinal) && numerator >= 20)
        {
            numerator += s.Entry(at).Value;
            at = Joined(s, at + 1);
        }

        var entry = s.Entry(at);
        return entry.Is(Roles.Denominator | Roles.PluralDenominator) && !s.Is(at, W.Second) && numerator < entry.Value;
    }

    private static bool IsAddend(in Segment s, int at, in WordSum sum)
    {
        var entry = s.Entry(at);
        if (entry.Is(Roles.Ordinal) && !s.Has(at, Roles.PluralDenominator))
        {
            return sum.CanEndWith(entry);
        }

        if (!entry.Is(Roles.Cardinal) || entry.Value == 0 || !sum.CanTake(entry.Value))
        {
            return false;
        }

        var after = Joined(s, at + 1);
        if (IsProperFraction(s, after, entry.Value))
        {
            return false;
        }

        if (ScaleReader.IsDozen(s, after))
        {
            return false;
        }

        return sum.IsAtScale || !s.Has(after, Roles.Scale) || s.Entry(after).Power > 2;
    }
}
