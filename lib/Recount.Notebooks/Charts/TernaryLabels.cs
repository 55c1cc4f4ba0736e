using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>Labels of points in a triangle stand beside them; beneath them where a region lies around the point.</summary>
internal static class TernaryLabels
{
    private static readonly string[] Shares = ["a", "b", "c"];

    internal static void Apply(Figure figure)
    {
        var regions = figure.Series.Where(t => t["fill"].Text() == "toself" && t["type"].Text() == "scatterternary").ToList();
        foreach (var trace in figure.Series.Where(t => t["type"].Text() == "scatterternary" && t["text"] is JsonArray))
        {
            trace["textposition"] = new JsonArray([.. Enumerable.Range(0, trace["text"].Items().Count)
                .Select(i => (JsonNode)(regions.Any(r => IsInside(r, trace, i)) ? "bottom center" : "middle right"))]);
        }
    }

    // Within the region's extent; its exact edge does not matter to a label.
    private static bool IsInside(JsonObject region, JsonObject trace, int i) => Shares.All(share =>
        trace[share].Items().ElementAtOrDefault(i).Number() is { } at
        && region[share].Items().Select(n => n.Number() ?? 0).ToList() is { Count: > 0 } corners
        && at >= corners.Min() && at <= corners.Max());
}
