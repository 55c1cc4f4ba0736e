using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recount.Cli.Notebooks;

/// <summary>Changes members of JSON objects, as new objects.</summary>
internal static class JsonObjects
{
    /// <summary>The object with a member added or replaced.</summary>
    internal static JsonElement With(JsonElement element, string name, JsonNode value)
    {
        var changed = JsonNode.Parse(element.GetRawText())!.AsObject();
        changed[name] = value;
        return JsonElement.Parse(changed.ToJsonString());
    }
}
