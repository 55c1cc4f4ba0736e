using Deedle;

namespace Recount.Notebooks;

/// <content>Picking rows by what they say.</content>
public static partial class Notebook
{
    /// <summary>The claims of an article, on a topic, of a metric; what is not named is not asked for.</summary>
    /// <param name="article">An article's id: <c>002</c>.</param>
    /// <param name="topic">A topic of the checks: <c>market share</c>.</param>
    /// <param name="metric">What is measured: <c>downloads</c>.</param>
    /// <exception cref="ArgumentException">No claim is such a one, so a word is likely misspelt.</exception>
    public static Frame<string, string> ClaimsBy(string? article = null, string? topic = null, string? metric = null)
    {
        var picked = Claims.Where(claim =>
            Says(claim.Value, "article", article) && Says(claim.Value, "topic", topic) && Says(claim.Value, "metric", metric));
        return picked.RowCount > 0
            ? picked
            : throw new ArgumentException($"No claim has article {article ?? "any"}, topic {topic ?? "any"} and metric {metric ?? "any"}.");
    }

    private static bool Says(ObjectSeries<string> row, string column, string? asked) =>
        asked is null || (row.TryGetAs<string>(column) is { HasValue: true } cell && cell.Value == asked);
}
