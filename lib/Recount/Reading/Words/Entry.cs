namespace Recount.Reading.Words;

/// <summary>What the vocabulary knows of one word.</summary>
/// <param name="text">The word, in lower case.</param>
internal sealed class Entry(string text)
{
    /// <summary>What stands in for a word that the vocabulary does not hold.</summary>
    public static readonly Entry Unknown = new("");

    /// <summary>The word, in lower case.</summary>
    public string Text { get; } = text;

    /// <summary>What the word can do.</summary>
    public Roles Roles { get; set; }

    /// <summary>Its number: a cardinal, an ordinal, a denominator, a multiple.</summary>
    public decimal Value { get; set; }

    /// <summary>The power of ten of a scale word.</summary>
    public int Power { get; set; }

    /// <summary>The number of a month, 1 to 12.</summary>
    public int Month { get; set; }

    /// <summary>The unit it names, in canonical form.</summary>
    public string? Unit { get; set; }

    /// <summary>The ISO code of the currency it names, in lower case.</summary>
    public string? Currency { get; set; }

    /// <summary>Whether the currency is counted in hundredths: cents, pence.</summary>
    public bool IsHundredth { get; set; }

    /// <summary>Whether the word has any of some roles.</summary>
    public bool Is(Roles roles) => (Roles & roles) != 0;
}
