namespace Recount.Reading.Numerals;

/// <summary>The forms of a numeral.</summary>
internal enum NumeralForm : byte
{
    /// <summary>A number that counts or measures.</summary>
    Cardinal,

    /// <summary>A place in an order.</summary>
    Ordinal,

    /// <summary>A part of a whole.</summary>
    Fraction,

    /// <summary>A plural that only says the order of size: "hundreds", "dozens".</summary>
    Vague,
}

/// <summary>A numeral as it was read: its tokens, its value and what its form allows.</summary>
internal struct Numeral
{
    /// <summary>The first token.</summary>
    public int First;

    /// <summary>The token behind the last.</summary>
    public int Next;

    /// <summary>The value with its scale.</summary>
    public Amount Value;

    /// <summary>The value before its scale.</summary>
    public Amount Unscaled;

    /// <summary>The power of ten of its scale; nought where it has none.</summary>
    public int Power;

    /// <summary>Its form.</summary>
    public NumeralForm Form;

    /// <summary>Whether it was written in words.</summary>
    public bool InWords;

    /// <summary>Whether thousands were marked off.</summary>
    public bool IsGrouped;

    /// <summary>Whether it has a decimal point.</summary>
    public bool HasPoint;

    /// <summary>Whether its run of digits is so long that it can be no quantity.</summary>
    public bool IsEndless;

    /// <summary>The scale was a single letter against the digits: "8B", "5m".</summary>
    public bool HasLetterScale;

    /// <summary>Whether it is a plain run of digits.</summary>
    public readonly bool IsPlainDigits => !InWords && !IsGrouped && !HasPoint && Power == 0 && Form == NumeralForm.Cardinal && Next == First + 1;

    /// <summary>Applies a scale.</summary>
    public void Scale(int power, int next)
    {
        Value = Value.Times(Amount.PowerOfTen(power));
        Power += power;
        Next = next;
    }
}
