using System.Collections.Frozen;

namespace Recount.Quantities;

/// <summary>Reads a numeral as the data tables hold it: digits with an optional scale, or a plain number word.</summary>
/// <remarks>
/// This is no reader of running text: it takes one numeral that somebody already found ("39.824 billion", "1,000",
/// "+25.6", "480B", "nine") and says what it is worth and how finely it was printed.
/// </remarks>
public static class Numeral
{
    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["k"] = 1e3m, ["thousand"] = 1e3m,
        ["m"] = 1e6m, ["mn"] = 1e6m, ["million"] = 1e6m,
        ["b"] = 1e9m, ["bn"] = 1e9m, ["billion"] = 1e9m,
        ["t"] = 1e12m, ["tn"] = 1e12m, ["trillion"] = 1e12m,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> Words = new Dictionary<string, decimal>
    {
        ["half"] = 0.5m, ["one"] = 1, ["first"] = 1, ["single"] = 1, ["two"] = 2, ["second"] = 2, ["twice"] = 2,
        ["double"] = 2, ["three"] = 3, ["third"] = 3, ["four"] = 4, ["fourth"] = 4, ["five"] = 5, ["fifth"] = 5,
        ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["tenfold"] = 10, ["eleven"] = 11,
        ["twelve"] = 12, ["thirteen"] = 13, ["thirteenth"] = 13, ["century"] = 100,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a numeral.</summary>
    /// <param name="text">The numeral with its scale and sign, without currency, percent sign and unit.</param>
    /// <param name="value">Its value in base units.</param>
    /// <param name="step">The place value of its last printed digit, above nought.</param>
    /// <returns>Whether the text is a numeral that this reader knows.</returns>
    public static bool TryRead(string text, out Rational value, out Rational step)
    {
        (value, step) = (Rational.Zero, Rational.One);
        var trimmed = text.Trim();
        var digits = trimmed.LastIndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) + 1;
        var scale = Rational.One;
        var suffix = trimmed[digits..].Trim(' ', '-', '%');
        if (digits > 0 && suffix.Length > 0)
        {
            if (!Scales.TryGetValue(suffix, out var factor))
            {
                return false;
            }

            scale = factor;
        }

        return digits > 0
            ? TryReadDigits(trimmed[..digits], scale, out value, out step)
            : TryReadWords(trimmed, out value, out step);
    }

    private static bool TryReadDigits(string digits, Rational scale, out Rational value, out Rational step)
    {
        (value, step) = (Rational.Zero, scale);
        var plain = digits.Replace(",", "", StringComparison.Ordinal);
        const System.Globalization.NumberStyles Style =
            System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(plain, Style, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : plain.Length - point - 1;
        value = (Rational)number * scale;
        step = scale / new Rational(System.Numerics.BigInteger.Pow(10, decimals), 1);
        return true;
    }

    private static bool TryReadWords(string words, out Rational value, out Rational step)
    {
        (value, step) = (Rational.Zero, Rational.One);
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 2 || !Words.TryGetValue(parts[0], out var number))
        {
            return parts is [var alone] && Scales.TryGetValue(alone, out var bare) && Set(bare, bare, out value, out step);
        }

        var scale = 1m;
        if (parts.Length == 2 && !Scales.TryGetValue(parts[1], out scale))
        {
            return false;
        }

        return Set(number * scale, scale, out value, out step);
    }

    private static bool Set(decimal number, decimal place, out Rational value, out Rational step)
    {
        (value, step) = (number, place);
        return true;
    }
}
