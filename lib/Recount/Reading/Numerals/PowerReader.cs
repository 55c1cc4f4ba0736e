using System.Globalization;
using Recount.Reading.Text;

namespace Recount.Reading.Numerals;

/// <summary>Powers with a caret: "1.1^23", "2.5^-1".</summary>
internal static class PowerReader
{
    private const int MostDigits = 3;
    private const double LargestPower = 1e28;
    private const double SmallestPower = 1e-12;

    /// <summary>Reads the power behind a number, where its value can be held.</summary>
    public static void Extend(in Segment s, ref Numeral numeral)
    {
        var at = numeral.Next;
        if (s.Is(at, '×') && s[at + 1].IsDigits && s.Text(at + 1) is "10")
        {
            ExtendTenth(s, ref numeral);
            return;
        }

        if (!s.Is(at, '^') || !s.IsGlued(at) || numeral.Value.AsDecimal is not { } value)
        {
            return;
        }

        at++;
        var sign = 1;
        while ((s.IsDash(at) || s.Is(at, '+')) && s.IsGlued(at) && at < numeral.Next + 3)
        {
            sign = s.IsDash(at) ? -sign : sign;
            at++;
        }

        if (!s[at].IsDigits || !s.IsGlued(at) || s[at].Length > MostDigits)
        {
            return;
        }

        var power = Math.Pow((double)value, sign * int.Parse(s.Text(at), CultureInfo.InvariantCulture));
        if (!double.IsFinite(power) || power is > LargestPower or < SmallestPower)
        {
            return;
        }

        numeral.Value = new((decimal)power);
        numeral.Unscaled = numeral.Value;
        numeral.Next = at + 1;
        numeral.HasPoint = true;
    }

    /// <summary>"1.6×10−19": a power of ten whose raised minus was flattened.</summary>
    private static void ExtendTenth(in Segment s, ref Numeral numeral)
    {
        var minus = numeral.Next + 2;
        var at = s.Is(minus, '^') && s.IsGlued(minus) ? minus + 1 : minus;
        if (!s.IsDash(at) || !s.IsGlued(at) || !s[at + 1].IsDigits || !s.IsGlued(at + 1) || s[at + 1].Length > 2)
        {
            return;
        }

        var power = int.Parse(s.Text(at + 1), CultureInfo.InvariantCulture);
        if (numeral.Value.OverTenTo(power) is { } value)
        {
            numeral.Value = value;
            numeral.Unscaled = value;
            numeral.Next = at + 2;
            numeral.HasPoint = true;
        }
    }
}
