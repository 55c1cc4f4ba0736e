namespace Recount.Reading.Quantities;

/// <summary>What stands before a numeral and belongs to it.</summary>
internal struct Affix
{
    /// <summary>The first token of the mention.</summary>
    public int First;

    /// <summary>The first token of the numeral with its sign.</summary>
    public int NumFirst;

    /// <summary>The currency of a sign or code before the numeral.</summary>
    public string? Currency;

    /// <summary>The token behind that currency, which begins with <see cref="First"/> or, where a sign stands before it, behind.</summary>
    public int CurrencyNext;

    /// <summary>The first token of that currency.</summary>
    public int CurrencyFirst;

    /// <summary>The numeral is below nought.</summary>
    public bool IsNegative;

    /// <summary>A plus sign stands before.</summary>
    public bool HasPlus;

    /// <summary>The sign "±" stands before.</summary>
    public bool IsPlusMinus;

    /// <summary>The numeral stands in brackets behind its currency sign, as accountants write losses.</summary>
    public bool IsBracketed;
}
