using System.Reflection;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using XPlot.Plotly;

namespace Recount.Notebooks.Charts;

/// <summary>The figure of an XPlot chart.</summary>
/// <remarks>
/// Taken from the chart's own parts: the script that it writes passes through text templates, in which a label such as
/// <c>[LAYOUT]</c> would be replaced.
/// </remarks>
internal static class XPlotFigure
{
    internal static JsonObject Of(PlotlyChart chart, IReadOnlyList<Tie> ties)
    {
        var data = (JsonArray)JsonNode.Parse(JsonConvert.SerializeObject(Part(chart, "traces")))!;
        var layout = Part(chart, "layout") is { } set ? JsonNode.Parse(JsonConvert.SerializeObject(Value(set))) as JsonObject : null;
        var labels = Part(chart, "labels") is { } given ? ((IEnumerable<string>)Value(given)).ToList() : [];
        for (var i = 0; i < labels.Count && i < data.Count; i++)
        {
            data[i]!["name"] = labels[i];
        }

        for (var i = 0; i < ties.Count; i++)
        {
            data[i]!["customdata"] = new JsonArray([.. ties[i].Expressions.Select(e => (JsonNode?)e)]);
            data[i]!["meta"] = new JsonObject { ["value"] = ties[i].Value, ["end"] = "printed", ["at"] = "middle" };
        }

        return new JsonObject { ["data"] = data, ["layout"] = layout ?? new JsonObject() };
    }

    private static object? Part(PlotlyChart chart, string name) =>
        (typeof(PlotlyChart).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            ?? throw new NotSupportedException($"This version of XPlot.Plotly keeps no {name}; 4.1.0 does.")).GetValue(chart);

    // An F# option.
    private static object Value(object option) => option.GetType().GetProperty("Value")!.GetValue(option)!;
}
