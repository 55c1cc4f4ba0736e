using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>Small conveniences for figures as JSON.</summary>
internal static class Json
{
    /// <summary>A property that is an object; made where there is none.</summary>
    internal static JsonObject Object(this JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject child)
        {
            child = [];
            parent[name] = child;
        }

        return child;
    }

    /// <summary>Sets a property that the author left open.</summary>
    internal static JsonObject Default(this JsonObject parent, string name, JsonNode? value)
    {
        if (parent[name] is null)
        {
            parent[name] = value;
        }

        return parent;
    }

    internal static string? Text(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    // Read from text a number is of every type, set by the program of its own alone.
    internal static double? Number(this JsonNode? node) =>
        node is not JsonValue value || value.GetValueKind() != JsonValueKind.Number ? null
        : value.TryGetValue<double>(out var number) ? number
        : value.TryGetValue<long>(out var whole) ? whole
        : value.GetValue<int>();

    internal static bool Is(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    /// <summary>The elements of an array; none where there is no array.</summary>
    internal static IReadOnlyList<JsonNode?> Items(this JsonNode? node) => node is JsonArray array ? [.. array] : [];
}
