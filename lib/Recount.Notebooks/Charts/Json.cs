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

    internal static double? Number(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value.GetValue<double>() : null;

    internal static bool Is(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    /// <summary>The elements of an array; none where there is no array.</summary>
    internal static IReadOnlyList<JsonNode?> Items(this JsonNode? node) => node is JsonArray array ? [.. array] : [];
}
