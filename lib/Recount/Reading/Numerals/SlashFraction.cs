using Recount.Reading.Text;

namespace Recount.Reading.Numerals;

/// <summary>Fractions in digits: "3/4", "2 1/4".</summary>
internal static class SlashFraction
{
    private const int MostDigits = 4;
    private const int CentDigits = 2;

    /// <summary>Reads a fraction that the digits begin, or that follows them.</summary>
    public static void Extend(in Segment s, ref Numeral numeral, bool hasCurrency)
    {
        if (hasCurrency && numeral is { HasPoint: true, Power: 0 } && s[numeral.Next - 1].Length == CentDigits)
        {
            ExtendCents(s, ref numeral);
            return;
        }

        if (!numeral.IsPlainDigits)
        {
            return;
        }

        if (TryRead(s, numeral.First, out var fraction))
        {
            numeral.Value = fraction;
            numeral.Next = numeral.First + 3;
            numeral.Form = NumeralForm.Fraction;
        }
        else if (!s.IsGlued(numeral.Next) || s.IsHyphen(numeral.Next))
        {
            var part = s.IsHyphen(numeral.Next) ? numeral.Next + 1 : numeral.Next;
            if (s[part].IsDigits && TryRead(s, part, out fraction) && fraction < new Amount(1))
            {
                numeral.Value = numeral.Value.Plus(fraction);
                numeral.Next = part + 3;
                numeral.HasPoint = true;
            }
        }

        numeral.Unscaled = numeral.Value;
    }

    /// <summary>"$5.91 3/4": grain is priced in parts of a cent.</summary>
    private static void ExtendCents(in Segment s, ref Numeral numeral)
    {
        var part = s.IsHyphen(numeral.Next) && s.IsGlued(numeral.Next) ? numeral.Next + 1 : numeral.Next;
        if (s[part].IsDigits && TryRead(s, part, out var fraction) && fraction < new Amount(1) && fraction.Over(new(100)) is { } cents)
        {
            numeral.Value = numeral.Value.Plus(cents);
            numeral.Unscaled = numeral.Value;
            numeral.Next = part + 3;
        }
    }

    private static bool TryRead(in Segment s, int at, out Amount fraction)
    {
        fraction = default;
        var isSlash = (s.Is(at + 1, '/') || s.Is(at + 1, '⁄')) && s.IsGlued(at + 1) && s[at + 2].IsDigits && s.IsGlued(at + 2);
        if (!isSlash || s[at].Length > MostDigits || s[at + 2].Length > MostDigits
            || (s.IsGlued(at + 3) && (s.Is(at + 3, '/') || s[at + 3].IsWord || (s.Is(at + 3, '.') && s[at + 4].IsDigits && s.IsGlued(at + 4)))))
        {
            return false;
        }

        var quotient = Amount.OfDigits(s.Text(at)).Over(Amount.OfDigits(s.Text(at + 2)));
        fraction = quotient ?? default;
        return quotient is not null;
    }
}
