using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>The rows of a chart, from above; those of charts that were combined: each brought its own and all of them are wanted.</summary>
internal static class Categories
{
    internal static void Apply(Figure figure, JsonObject axis)
    {
        var drawn = figure.Series.SelectMany(t => t["y"].Items()).Select(c => c.Text() ?? "").Distinct().ToList();
        if (axis["categoryarray"] is null)
        {
            // XPlot leaves it to plotly.js to see that names are no numbers.
            if (drawn.Count > 0 && drawn.All(c => c.Length > 0))
            {
                axis.Default("type", "category");
            }

            return;
        }

        var named = axis["categoryarray"].Items().Select(c => c.Text() ?? "").ToList();
        if (drawn.Except(named).Any())
        {
            named = [.. drawn.Union(named)];
            axis["categoryarray"] = new JsonArray([.. named.Select(c => (JsonNode)c)]);
        }

        // A row as high as the next, also the first and the last; plotly.js would give those with marks half of it.
        axis.Default("range", new JsonArray(named.Count - 0.5, -0.5));
    }
}
