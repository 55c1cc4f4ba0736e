using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>Gives the series that have no colour one that no other has.</summary>
internal static class Colouring
{
    internal static void Apply(Figure figure)
    {
        var taken = figure.Traces.Select(Colour).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = new Queue<string>(Palette.Series.Where(c => !taken.Contains(c)).Concat(Palette.Series));
        foreach (var group in figure.Traces.GroupBy(Group).Where(g => g.All(t => Colour(t) is null && t["type"].Text() is "scatter" or "bar")).ToList())
        {
            var colour = free.Dequeue();
            foreach (var trace in group)
            {
                Colour(trace, colour);
            }
        }
    }

    // A decoration goes with the series that it says more about.
    private static string Group(JsonObject trace, int i) => (trace["meta"] as JsonObject)?["of"].Text() ?? trace["name"].Text() ?? $"#{i}";

    private static IEnumerable<IGrouping<string, JsonObject>> GroupBy(this IEnumerable<JsonObject> traces, Func<JsonObject, int, string> key) =>
        traces.Select((trace, i) => (trace, Key: key(trace, i))).GroupBy(t => t.Key, t => t.trace);

    private static string? Colour(JsonObject trace) =>
        (trace["marker"] as JsonObject)?["color"] is { } marker ? marker.Text() ?? "several" : (trace["line"] as JsonObject)?["color"].Text();

    private static void Colour(JsonObject trace, string colour)
    {
        var marker = trace.Object("marker");
        marker["color"] = colour;
        if (trace["type"].Text() == "scatter")
        {
            marker.Object("line")["color"] = colour;
            trace.Object("line")["color"] = colour;
        }
    }
}
