using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>A figure of plotly.js: its traces and its layout, whichever library wrote them.</summary>
internal sealed class Figure
{
    private const int MostSeries = 7;

    private Figure(JsonArray data, JsonObject layout, JsonObject told) => (Data, Layout, Told) = (data, layout, told);

    internal JsonArray Data { get; }

    internal JsonObject Layout { get; }

    /// <summary>What <see cref="ChartSettings"/> was told.</summary>
    internal JsonObject Told { get; }

    internal IEnumerable<JsonObject> Traces => Data.OfType<JsonObject>();

    /// <summary>The traces without those that only draw something more about another's points.</summary>
    internal IEnumerable<JsonObject> Series => Traces.Where(t => !IsDecoration(t));

    internal static bool IsDecoration(JsonObject trace) => (trace["meta"] as JsonObject)?["decoration"].Is() == true;

    /// <exception cref="ArgumentException">There is nothing to draw, or there are more than seven series.</exception>
    internal static Figure Of(JsonObject json)
    {
        var data = json["data"]!.DeepClone().AsArray();
        var layout = json["layout"]!.DeepClone().AsObject();
        var told = layout[ChartSettings.Key] as JsonObject ?? [];
        layout.Remove(ChartSettings.Key);

        // Plotly.NET's default template is 7 kB of settings that the theme makes anyway.
        layout.Remove("template");
        Clean(data);
        var figure = new Figure(data, layout, told);
        var series = figure.Series.Select((t, i) => t["name"].Text() is { Length: > 0 } name ? name : $"#{i}").Distinct().Count();
        return series switch
        {
            0 => throw new ArgumentException("The chart has no series; give it at least one.", nameof(json)),
            > MostSeries => throw new ArgumentException(
                $"The chart has {series} series and nobody tells more than {MostSeries} apart; draw fewer, or several charts.", nameof(json)),
            _ => figure,
        };
    }

    // Not a number is nothing; written as words, as Newtonsoft does, it would become a category of its own.
    private static void Clean(JsonNode node)
    {
        if (node is JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
            {
                if (array[i].Text() is "NaN" or "Infinity" or "-Infinity")
                {
                    array[i] = null;
                }
                else if (array[i] is JsonArray or JsonObject)
                {
                    Clean(array[i]!);
                }
            }
        }
        else if (node is JsonObject parent)
        {
            foreach (var child in parent.Select(p => p.Value).OfType<JsonNode>().Where(c => c is JsonArray or JsonObject).ToList())
            {
                Clean(child);
            }
        }
    }
}
