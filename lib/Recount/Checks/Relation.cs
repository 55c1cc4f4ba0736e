namespace Recount.Checks;

/// <summary>How what a check computes should stand to what it is compared with.</summary>
public enum Relation
{
    /// <summary>The same quantity.</summary>
    Equal,

    /// <summary>Below; for dates, before.</summary>
    Below,

    /// <summary>At most; for dates, not after.</summary>
    AtMost,

    /// <summary>Above; for dates, after.</summary>
    Above,

    /// <summary>At least; for dates, not before.</summary>
    AtLeast,
}

/// <summary>The signs of relations.</summary>
public static class Relations
{
    /// <summary>Relations by the sign that the table uses.</summary>
    public static IReadOnlyDictionary<string, Relation> BySign { get; } = new Dictionary<string, Relation>
    {
        ["="] = Relation.Equal,
        ["<"] = Relation.Below,
        ["<="] = Relation.AtMost,
        [">"] = Relation.Above,
        [">="] = Relation.AtLeast,
    };

    /// <summary>The sign of a relation.</summary>
    public static string Sign(Relation relation) => BySign.First(pair => pair.Value == relation).Key;

    /// <summary>The same relation seen from the other side.</summary>
    public static Relation Mirror(Relation relation) => relation switch
    {
        Relation.Below => Relation.Above,
        Relation.AtMost => Relation.AtLeast,
        Relation.Above => Relation.Below,
        Relation.AtLeast => Relation.AtMost,
        _ => relation,
    };
}
