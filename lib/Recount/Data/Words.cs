using Recount.Reading;

namespace Recount.Data;

/// <summary>The words that the tables use for the ledger's terms.</summary>
public static class Words
{
    /// <summary>How firmly a figure is stated.</summary>
    public static IReadOnlyDictionary<string, Hedge> Hedges { get; } = new Dictionary<string, Hedge>
    {
        ["exact"] = Hedge.Exact,
        ["about"] = Hedge.About,
        ["nearly"] = Hedge.Nearly,
        ["at_least"] = Hedge.AtLeast,
        ["at_most"] = Hedge.AtMost,
        ["range"] = Hedge.Range,
    };

    /// <summary>What sort of figure a number is.</summary>
    public static IReadOnlyDictionary<string, MentionKind> Kinds { get; } =
        Enum.GetValues<MentionKind>().ToDictionary(kind => Of(kind));

    /// <summary>Yes and no.</summary>
    public static IReadOnlyDictionary<string, bool> YesNo { get; } = new Dictionary<string, bool>
    {
        ["yes"] = true,
        ["no"] = false,
    };

    /// <summary>An enumeration's members by their table words.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => Of(value));

    /// <summary>The table word of a member: <c>CrossArticle</c> is <c>cross_article</c>.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        var name = member.ToString();
        return string.Concat(name.Select((c, i) =>
            char.IsAsciiLetterUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
    }
}
