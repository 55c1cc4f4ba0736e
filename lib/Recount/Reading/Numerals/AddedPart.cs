using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Parts that are added to a whole: "three and a half", "a million and a half", "thirty and four and two thirds".</summary>
internal static class AddedPart
{
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
        if (IsHyphened(s, at))
        {
            numeral.Value = numeral.Value.Plus(new Amount(1).Over(new Amount(s.Entry(at + 5).Value))!.Value);
            numeral.Unscaled = numeral.Value;
            numeral.HasPoint = true;
            numeral.Next = at + 6;
            return;
        }

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
            && Denominator.TryRead(s, numerator.Next, numerator.Value, out var denominator, out next)
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

    /// <summary>"Two-and-a-half".</summary>
    private static bool IsHyphened(in Segment s, int at) =>
        s.IsHyphen(at) && s.Is(at + 1, W.And) && s.IsHyphen(at + 2) && (s.Is(at + 3, W.A) || s.Is(at + 3, W.An)) && s.IsHyphen(at + 4) && s.Has(at + 5, Roles.Denominator) && !s.Is(at + 5, W.First) && !s.Is(at + 5, W.Second);
}
