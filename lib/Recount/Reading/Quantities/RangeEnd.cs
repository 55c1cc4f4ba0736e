using Recount.Reading.Numerals;

namespace Recount.Reading.Quantities;

/// <summary>The high end of a range.</summary>
internal struct RangeEnd
{
    /// <summary>The numeral of the high end.</summary>
    public Numeral High;

    /// <summary>The currency before the high end.</summary>
    public string? Currency;

    /// <summary>The high end is below nought.</summary>
    public bool IsNegative;

    /// <summary>The power of ten that the low end takes from the high one.</summary>
    public int SharedPower;

    /// <summary>The word before the low end that opened the range, or -1.</summary>
    public int Opener;
}
