using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>Ticks of a logarithmic axis with their numbers in full; plotly.js would write the 2 of 200 alone.</summary>
internal static class LogTicks
{
    private const int Most = 9;

    internal static void Apply(Figure figure, JsonObject axis, string coordinate)
    {
        var values = figure.Series.SelectMany(t => t[coordinate].Items()).Select(v => v.Number() ?? 0).Where(v => v > 0).ToList();
        if (values.Count == 0)
        {
            return;
        }

        var (low, high) = (values.Min() / 2, values.Max() * 2);
        double[] all = [.. Ticks(low, high, [1, 2, 5])];
        var ticks = all.Length <= Most ? all : [.. Ticks(low, high, [1])];
        axis.Default("type", "log")
            .Default("tickmode", "array")
            .Default("tickvals", new JsonArray([.. ticks.Select(t => (JsonNode)t)]))
            .Default("ticktext", new JsonArray([.. ticks.Select(t => (JsonNode)PlotText.Number(t))]));
    }

    private static IEnumerable<double> Ticks(double low, double high, IReadOnlyList<int> steps) =>
        from power in Enumerable.Range((int)Math.Floor(Math.Log10(low)), (int)Math.Ceiling(Math.Log10(high / low)) + 2)
        from step in steps
        let tick = step * Math.Pow(10, power)
        where tick >= low && tick <= high
        select tick;
}
