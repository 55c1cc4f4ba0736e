using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>What stands around a numeral and bears on how it is read.</summary>
/// <param name="JoinsAnd">Whether "and" may join the parts of a number in words.</param>
/// <param name="HasCurrency">Whether a currency sign or code stands before.</param>
internal readonly record struct NumeralContext(bool JoinsAnd, bool HasCurrency);

/// <summary>Reads a numeral in any form: digits, words, fractions, with its scale.</summary>
internal static class NumeralReader
{
    /// <summary>Reads the numeral that begins at a token.</summary>
    public static bool TryRead(in Segment s, int first, NumeralContext context, out Numeral numeral)
    {
        var token = s[first];
        switch (token.Kind)
        {
            case TokenKind.Digits:
                numeral = DigitNumeral.Read(s, first);
                ReadAfterDigits(s, ref numeral, context);
                return true;
            case TokenKind.Vulgar:
                numeral = VulgarNumeral(s, first);
                ScaleReader.Extend(s, ref numeral, context.HasCurrency);
                return true;
            case TokenKind.Sign when DigitNumeral.IsPointAt(s, first) || IsLeadingPoint(s, first):
                numeral = DigitNumeral.Read(s, first + 1);
                numeral.First = first;
                numeral.HasPoint = true;
                numeral.Value = LeadingPointValue(s, first, numeral);
                numeral.Unscaled = numeral.Value;
                ScaleReader.Extend(s, ref numeral, context.HasCurrency);
                return true;
            case TokenKind.Word:
                return TryReadWords(s, first, context, out numeral);
            default:
                numeral = default;
                return false;
        }
    }

    /// <summary>Whether a point opens a decimal that has no whole part: ".08".</summary>
    public static bool IsLeadingPoint(in Segment s, int at) =>
        s.Is(at, '.') && s[at + 1].IsDigits && s.IsGlued(at + 1) && s[at + 1].Length <= 20
        && (!s.IsGlued(at) || s[at - 1].Kind == TokenKind.Sign) && !s.Is(at - 1, '.');

    private static Amount LeadingPointValue(in Segment s, int first, in Numeral numeral)
    {
        var digits = s[first + 1].Length;
        return numeral.Next == first + 2
            ? numeral.Value.Over(Amount.PowerOfTen(digits)) ?? numeral.Value
            : numeral.Value;
    }

    private static Numeral VulgarNumeral(in Segment s, int first)
    {
        var value = ValueOfVulgar(s, first);
        return new Numeral { First = first, Next = first + 1, Value = value, Unscaled = value, Form = NumeralForm.Fraction };
    }

    private static Amount ValueOfVulgar(in Segment s, int at)
    {
        var (numerator, denominator) = CharClasses.Vulgar((char)s[at].Code)!.Value;
        return new Amount(numerator).Over(new Amount(denominator))!.Value;
    }

    private static void ReadAfterDigits(in Segment s, ref Numeral numeral, NumeralContext context)
    {
        var at = numeral.Next;
        if (s[at].Kind == TokenKind.Vulgar && s.GapBefore(at) <= 1 && !numeral.HasPoint)
        {
            numeral.Value = numeral.Value.Plus(ValueOfVulgar(s, at));
            numeral.Unscaled = numeral.Value;
            numeral.HasPoint = true;
            numeral.Next = at + 1;
        }
        else if ((numeral.IsPlainDigits || (numeral.IsGrouped && !numeral.HasPoint)) && s.IsGlued(at) && s.Has(at, Roles.OrdinalEnding) && !s.IsGluedWordOrDigits(at + 1) && !AmbiguousUnit.IsStone(s, at))
        {
            numeral.Form = NumeralForm.Ordinal;
            numeral.Next = at + 1;
            return;
        }

        PowerReader.Extend(s, ref numeral);
        SlashFraction.Extend(s, ref numeral, context.HasCurrency);
        AddedPart.ExtendDigits(s, ref numeral);
        ScaleReader.Extend(s, ref numeral, context.HasCurrency);
    }

    private static bool TryReadWords(in Segment s, int first, NumeralContext context, out Numeral numeral)
    {
        if (VagueNumeral.TryRead(s, first, out numeral) || WordFraction.TryReadHalf(s, first, out numeral))
        {
            return true;
        }

        if (s.Has(first, Roles.Ordinal) && !s.Has(first, Roles.Cardinal))
        {
            numeral = new Numeral { First = first, Next = first + 1, InWords = true, Form = NumeralForm.Ordinal, Value = new(s.Entry(first).Value) };
            numeral.Unscaled = numeral.Value;
            return true;
        }

        if (!WordNumeral.TryRead(s, first, context.JoinsAnd, out numeral))
        {
            return false;
        }

        if (numeral.Form == NumeralForm.Cardinal)
        {
            SpokenDecimal.Extend(s, ref numeral);
            if (context.JoinsAnd && AddedPart.AddUnitAndPart(s, ref numeral))
            {
                return true;
            }

            WordFraction.Extend(s, ref numeral, context.JoinsAnd);
            if (numeral.Form == NumeralForm.Cardinal || numeral.HasPoint)
            {
                ScaleReader.ExtendWords(s, ref numeral);
                ScaleReader.AddDozens(s, ref numeral);
            }
        }

        return true;
    }
}
