namespace Recount.Reading;

/// <summary>The lower-case names under which hedges, kinds and roles are written to files.</summary>
public static class ReadingNames
{
    /// <summary>The name of a hedge, such as <c>at_least</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hedge"/> is no defined value.</exception>
    public static string Of(Hedge hedge) => hedge switch
    {
        Hedge.Exact => "exact",
        Hedge.About => "about",
        Hedge.Nearly => "nearly",
        Hedge.AtLeast => "at_least",
        Hedge.AtMost => "at_most",
        Hedge.Range => "range",
        _ => throw new ArgumentOutOfRangeException(nameof(hedge)),
    };

    /// <summary>The name of a kind, such as <c>share</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no defined value.</exception>
    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.Count => "count",
        MentionKind.Share => "share",
        MentionKind.Growth => "growth",
        MentionKind.Level => "level",
        MentionKind.Money => "money",
        MentionKind.Price => "price",
        MentionKind.Duration => "duration",
        MentionKind.Age => "age",
        MentionKind.Ratio => "ratio",
        MentionKind.Rank => "rank",
        MentionKind.Date => "date",
        MentionKind.Version => "version",
        MentionKind.Furniture => "furniture",
        MentionKind.Idiom => "idiom",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The name of a role, such as <c>non-numeric</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is no defined value.</exception>
    public static string Of(MentionRole role) => role switch
    {
        MentionRole.Numeric => "numeric",
        MentionRole.Label => "label",
        MentionRole.Furniture => "furniture",
        MentionRole.NonNumeric => "non-numeric",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
