using System.Numerics;

namespace Recount.Quantities;

/// <summary>Writes exact fractions as plain decimals.</summary>
public static class DecimalText
{
    /// <summary>
    /// The value rounded half away from nought to <paramref name="significant"/> digits, never with an exponent
    /// and without trailing zeros after the point; the whole part is always written out in full.
    /// </summary>
    public static string Of(Rational value, int significant)
    {
        var decimals = Math.Max(0, significant - WholeDigits(value.Abs()));
        var scale = BigInteger.Pow(10, decimals);
        var scaled = ((value.Abs() * new Rational(scale, 1)) + new Rational(1, 2)).Floor();
        if (scaled.IsZero)
        {
            return "0";
        }

        var digits = scaled.ToString().PadLeft(decimals + 1, '0');
        var whole = digits[..^decimals];
        var fraction = decimals == 0 ? "" : digits[^decimals..].TrimEnd('0');
        return (value.Sign < 0 ? "-" : "") + whole + (fraction.Length == 0 ? "" : "." + fraction);
    }

    // For a value below 1 the leading zeros after the point count negatively: they are not significant.
    private static int WholeDigits(Rational value)
    {
        if (value.Sign == 0)
        {
            return 1;
        }

        var digits = 0;
        for (var rest = value; rest < 1 && digits > -30; rest *= 10)
        {
            digits--;
        }

        return digits < 0 ? digits + 1 : value.Floor().ToString().Length;
    }
}
