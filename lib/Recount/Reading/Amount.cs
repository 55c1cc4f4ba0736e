using System.Globalization;
using System.Numerics;

namespace Recount.Reading;

/// <summary>
/// An exact decimal number of any size, as a text states it.
/// </summary>
/// <remarks>
/// Equality and ordering are those of the number: 1.50 equals 1.5. Up to 28 significant digits are held in a
/// <see cref="decimal"/>; what is longer is held as its digits. The default value is nought.
/// </remarks>
public readonly struct Amount : IEquatable<Amount>, IComparable<Amount>
{
    private const double LargestDecimal = 7.9e28;
    private const int FractionDigits = 15;
    private const int ShortDigits = 18;

    private readonly decimal _value;
    private readonly Large? _large;

    internal Amount(decimal value) => _value = value;

    private Amount(BigInteger large) => _large = new(large);

    /// <summary>The number as a <see cref="decimal"/>, or <c>null</c> where it is too large for one.</summary>
    public decimal? AsDecimal => _large is null ? _value : null;

    /// <summary>Whether the number is below nought.</summary>
    public bool IsNegative => _large is { } large ? large.Value.Sign < 0 : _value < 0;

    /// <summary>Whether two amounts are the same number.</summary>
    public static bool operator ==(Amount left, Amount right) => left.Equals(right);

    /// <summary>Whether two amounts are different numbers.</summary>
    public static bool operator !=(Amount left, Amount right) => !left.Equals(right);

    /// <summary>Whether the left number is the smaller.</summary>
    public static bool operator <(Amount left, Amount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is the larger.</summary>
    public static bool operator >(Amount left, Amount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is the smaller, or both are the same.</summary>
    public static bool operator <=(Amount left, Amount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is the larger, or both are the same.</summary>
    public static bool operator >=(Amount left, Amount right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Amount other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _large?.Value.GetHashCode() ?? _value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Amount other) => _large is null && other._large is null
        ? _value.CompareTo(other._value)
        : Whole().CompareTo(other.Whole());

    /// <summary>The number in plain invariant digits: no exponent, no thousands marks, no closing noughts.</summary>
    public override string ToString() => _large is { } large
        ? large.Value.ToString(CultureInfo.InvariantCulture)
        : _value.ToString("0.############################", CultureInfo.InvariantCulture);

    internal static Amount OfDigits(ReadOnlySpan<char> digits) => digits.Length <= ShortDigits
        ? OfShortDigits(digits)
        : digits.Length <= 28
            ? new(decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
            : OfLongDigits(digits);

    internal static Amount PowerOfTen(int power) => power <= 28
        ? new(Powers[power])
        : new(BigInteger.Pow(10, power));

    internal Amount Times(Amount factor)
    {
        if (_large is null && factor._large is null
            && Math.Abs((double)_value * (double)factor._value) < LargestDecimal)
        {
            return new(_value * factor._value);
        }

        return new(Whole() * factor.Whole());
    }

    internal Amount Plus(Amount addend) => _large is null && addend._large is null
        && Math.Abs((double)_value) + Math.Abs((double)addend._value) < LargestDecimal
            ? new(_value + addend._value)
            : new(Whole() + addend.Whole());

    internal Amount Negated() => _large is { } large ? new(-large.Value) : new(-_value);

    /// <summary>The number over a power of ten, to 28 decimal places, or <c>null</c> where nothing would be left of it.</summary>
    internal Amount? OverTenTo(int power) => _large is null && power < Powers.Length && _value / Powers[power] is var value && (value != 0 || _value == 0) ? new(value) : null;

    /// <summary>The quotient, rounded to 15 decimal places, or <c>null</c> where it cannot be formed.</summary>
    internal Amount? Over(Amount divisor) =>
        _large is null && divisor._large is null && divisor._value != 0 && Math.Abs((double)_value / (double)divisor._value) < 1e28
            ? new(Math.Round(_value / divisor._value, FractionDigits))
            : null;

    /// <summary>The usual case: what fits into 64 bits is added up without the parser.</summary>
    private static Amount OfShortDigits(ReadOnlySpan<char> digits)
    {
        ulong sum = 0;
        byte places = 0;
        var isFraction = false;
        foreach (var digit in digits)
        {
            if (digit == '.')
            {
                isFraction = true;
                continue;
            }

            sum = (sum * 10) + (ulong)(digit - '0');
            places += isFraction ? (byte)1 : (byte)0;
        }

        return new(new decimal(unchecked((int)sum), (int)(sum >> 32), 0, false, places));
    }

    private static Amount OfLongDigits(ReadOnlySpan<char> digits)
    {
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        whole = whole.TrimStart('0');
        if (whole.Length > 28)
        {
            return new(BigInteger.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        // What lies beyond the 28th digit is beyond what a decimal holds, and is rounded away.
        return new(decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }

    private BigInteger Whole() => _large?.Value ?? new BigInteger(_value);

    private sealed record Large(BigInteger Value);

    private static readonly decimal[] Powers = [.. Enumerable.Range(0, 29).Select(power => decimal.Parse("1" + new string('0', power), CultureInfo.InvariantCulture))];
}
