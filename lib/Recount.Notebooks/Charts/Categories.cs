using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>The rows of charts that were combined: each brought its own and all of them are wanted.</summary>
internal static class Categories
{
    internal static void Apply(Figure figure, JsonObject axis)
    {
        if (axis["categoryarray"] is null)
        {
            return;
        }

        var named = axis["categoryarray"].Items().Select(c => c.Text() ?? "").ToList();
        var drawn = figure.Series.SelectMany(t => t["y"].Items()).Select(c => c.Text() ?? "").Distinct().ToList();
        if (drawn.Except(named).Any())
        {
            axis["categoryarray"] = new JsonArray([.. drawn.Union(named).Select(c => (JsonNode)c)]);
        }
    }
}
