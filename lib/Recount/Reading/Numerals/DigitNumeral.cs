using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Numbers in digits, with thousands marks in English, Indian and spaced style, decimals and exponents.</summary>
internal static class DigitNumeral
{
    private const int MostDigits = 400;
    private const int UsualDigits = 24;
    private const int MostExponent = 300;

    /// <summary>Reads the number that begins with a run of digits.</summary>
    public static Numeral Read(in Segment s, int first)
    {
        var numeral = new Numeral { First = first, Next = ThousandsMarks.AfterGroups(s, first) };
        numeral.IsGrouped = numeral.Next > first + 1;
        var whole = numeral.Next;
        if (ThousandsMarks.IsContinental(s, first, out var comma))
        {
            whole = comma;
            numeral.Next = comma + 2;
            numeral.IsGrouped = true;
            numeral.HasPoint = true;
        }
        else if (s.Is(first + 1, ',') && !numeral.IsGrouped && DecimalComma.IsBehind(s, first))
        {
            numeral.Next += 2;
            numeral.HasPoint = true;
        }
        else if (IsPointAt(s, numeral.Next) && !IsPointAt(s, numeral.Next + 2))
        {
            numeral.Next += 2;
            numeral.HasPoint = true;
        }

        numeral.IsEndless = s[numeral.Next - 1].End - s[first].Start > MostDigits;
        numeral.Value = numeral.IsEndless ? default : ValueOf(s, first, whole, numeral.Next);
        ReadExponent(s, ref numeral);
        numeral.Unscaled = numeral.Value;
        return numeral;
    }

    /// <summary>Whether a point with digits behind it stands against the token before.</summary>
    public static bool IsPointAt(in Segment s, int at) =>
        s.Is(at, '.') && s.IsGlued(at) && s[at + 1].IsDigits && s.IsGlued(at + 1);

    private static Amount ValueOf(in Segment s, int first, int whole, int next)
    {
        var characters = s[next - 1].End - s[first].Start;
        return characters <= UsualDigits
            ? Collected(s, first, whole, next, stackalloc char[UsualDigits])
            : Collected(s, first, whole, next, new char[characters]);
    }

    private static Amount Collected(in Segment s, int first, int whole, int next, Span<char> digits)
    {
        var length = 0;
        for (var at = first; at < next; at++)
        {
            if (s[at].IsDigits)
            {
                var run = s.Text(at);
                run.CopyTo(digits[length..]);
                length += run.Length;
            }
            else if (at == whole)
            {
                digits[length++] = '.';
            }
        }

        return Amount.OfDigits(digits[..length]);
    }

    private static void ReadExponent(in Segment s, ref Numeral numeral)
    {
        var at = numeral.Next;
        int power;
        if (s.Is(at, W.E) && s.IsGlued(at))
        {
            at++;
        }
        else if ((s.Is(at, '×') || s.Is(at, W.X)) && s[at + 1].IsDigits && s.Text(at + 1) is "10" && (s.Is(at + 2, '^') || s.Is(at + 2, '−')))
        {
            at += s.Is(at + 2, '^') ? 3 : 2;
        }
        else
        {
            return;
        }

        var sign = s.IsDash(at) && s.IsGlued(at) ? -1 : 1;
        at += s.IsGlued(at) && (s.IsDash(at) || s.Is(at, '+')) ? 1 : 0;
        if (!s[at].IsDigits || !s.IsGlued(at) || s[at].Length > 3 || ThousandsMarks.IsGluedOn(s, at + 1))
        {
            return;
        }

        power = int.Parse(s.Text(at), System.Globalization.CultureInfo.InvariantCulture);
        if (power > MostExponent || numeral.IsEndless)
        {
            return;
        }

        if ((sign > 0 ? numeral.Value.Times(Amount.PowerOfTen(power)) : numeral.Value.OverTenTo(power)) is { } value)
        {
            numeral.Value = value;
            numeral.Next = at + 1;
        }
    }
}
