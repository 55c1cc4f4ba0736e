using System.Text.Json.Nodes;

namespace Recount.Run.Tests;

/// <summary>Notebooks as JSON, well formed unless a test wants them otherwise.</summary>
internal static class NotebookJson
{
    internal static JsonObject Of(params JsonNode[] cells) => new()
    {
        ["cells"] = new JsonArray(cells),
        ["metadata"] = JsonNode.Parse("""
            {
              "kernelspec": { "display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp" },
              "language_info": { "name": "polyglot-notebook" }
            }
            """),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    };

    internal static JsonObject Code(string id, string code, params string[] tags) => new()
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["id"] = id,
        ["metadata"] = new JsonObject
        {
            ["polyglot_notebook"] = new JsonObject { ["kernelName"] = "csharp" },
            ["tags"] = new JsonArray([.. tags.Select(t => (JsonNode)t!)]),
        },
        ["outputs"] = new JsonArray(),
        ["source"] = code,
    };

    internal static JsonObject Markdown(string id, string text) => new()
    {
        ["cell_type"] = "markdown",
        ["id"] = id,
        ["metadata"] = new JsonObject(),
        ["source"] = text,
    };
}
