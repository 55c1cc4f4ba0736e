using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>Brings values to the unit that their axis is in, and notes the factor where they are tied to the ledger.</summary>
internal static class Scaling
{
    internal static void Apply(Figure figure)
    {
        if (figure.Told["scale"].Number() is not { } scale || scale == 1)
        {
            return;
        }

        var value = figure.Told["value"].Text()!;
        foreach (var trace in figure.Traces.Where(t => (t["meta"] as JsonObject)?["value"].Text() == value))
        {
            Divide(trace[value], scale);
            Divide((trace["error_" + value] as JsonObject)?["array"], scale);
            Divide((trace["error_" + value] as JsonObject)?["arrayminus"], scale);
            trace.Object("meta")["scale"] = scale;
        }
    }

    private static void Divide(JsonNode? values, double scale)
    {
        if (values is JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
            {
                array[i] = array[i].Number() is { } number ? number / scale : array[i]?.DeepClone();
            }
        }
    }
}
