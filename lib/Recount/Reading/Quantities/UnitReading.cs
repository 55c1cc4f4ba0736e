namespace Recount.Reading.Quantities;

/// <summary>The sorts of unit.</summary>
internal enum UnitSort : byte
{
    /// <summary>No unit.</summary>
    None,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Percentage points and basis points.</summary>
    Points,

    /// <summary>A currency.</summary>
    Money,

    /// <summary>A unit of time.</summary>
    Time,

    /// <summary>A unit of time that says how old something is.</summary>
    Age,

    /// <summary>A unit of measure.</summary>
    Measure,

    /// <summary>A multiple.</summary>
    Ratio,

    /// <summary>The noun that is counted.</summary>
    Noun,
}

/// <summary>The unit found behind a numeral.</summary>
/// <param name="Sort">Its sort.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Next">The token behind it, where it stands against the numeral; otherwise that behind the numeral.</param>
/// <param name="IsHundredth">Whether it counts hundredths of its currency.</param>
internal readonly record struct UnitReading(UnitSort Sort, string Name, int Next, bool IsHundredth = false)
{
    /// <summary>The first token of the words that name it; nought where they begin against the numeral.</summary>
    public int First { get; init; }

    /// <summary>The token behind the words that name it; nought where that is <see cref="Next"/>.</summary>
    public int Behind { get; init; }

    /// <summary>The name where there is no unit.</summary>
    public const string NoName = "none";

    /// <summary>No unit behind a numeral that ends before a token.</summary>
    public static UnitReading None(int next) => new(UnitSort.None, NoName, next);
}
