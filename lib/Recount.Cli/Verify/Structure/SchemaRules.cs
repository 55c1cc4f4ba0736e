using System.Text.Json;
using System.Text.RegularExpressions;
using Recount.Cli.Notebooks;

namespace Recount.Cli.Verify.Structure;

/// <summary>The rules of the published schema of nbformat 4.5 that reading a notebook does not enforce already.</summary>
internal static partial class SchemaRules
{
    private static readonly string[] Notebook = ["cells", "metadata", "nbformat", "nbformat_minor"];
    private static readonly string[] Code = ["cell_type", "execution_count", "id", "metadata", "outputs", "source"];
    private static readonly string[] Text = ["cell_type", "id", "metadata", "source"];

    private static readonly Dictionary<string, string[]> Outputs = new(StringComparer.Ordinal)
    {
        ["stream"] = ["name", "output_type", "text"],
        ["display_data"] = ["data", "metadata", "output_type"],
        ["execute_result"] = ["data", "execution_count", "metadata", "output_type"],
        ["error"] = ["ename", "evalue", "output_type", "traceback"],
    };

    /// <summary>What breaks the schema, with its place.</summary>
    /// <param name="root">A text that <see cref="NotebookReader"/> has read.</param>
    internal static IEnumerable<(string Place, string Message)> Broken(JsonElement root)
    {
        foreach (var message in Members(root, Notebook, []))
        {
            yield return ("", message);
        }

        if (Json.Number(root, "nbformat_minor", "") < NotebookDocument.MinorWithIds)
        {
            yield return ("", $"nbformat 4.{Json.Number(root, "nbformat_minor", "")} has no cell ids; 4.5 is expected");
        }

        foreach (var broken in OfMetadata(root))
        {
            yield return broken;
        }

        foreach (var (index, cell) in root.GetProperty("cells").EnumerateArray().Index())
        {
            foreach (var message in OfCell(cell))
            {
                yield return (CellPlace.Of(index, Json.Text(cell, "id") ?? ""), message);
            }
        }
    }

    private static IEnumerable<(string Place, string Message)> OfMetadata(JsonElement root)
    {
        foreach (var (name, members) in new[] { ("kernelspec", new[] { "display_name", "name" }), ("language_info", ["name"]) })
        {
            if (root.TryGetProperty("metadata", out var metadata) && metadata.TryGetProperty(name, out var part))
            {
                foreach (var member in members.Where(m => Json.Text(part, m) is null))
                {
                    yield return ($"metadata: {name}", $"\"{member}\" is missing, or no text");
                }
            }
        }
    }

    private static IEnumerable<string> OfCell(JsonElement cell)
    {
        var isCode = Json.Text(cell, "cell_type") == "code";
        foreach (var message in Members(cell, isCode ? Code : Text, isCode ? [] : ["attachments"]))
        {
            yield return message;
        }

        if (Json.Text(cell, "id") is { } id && !Id().IsMatch(id))
        {
            yield return "an id has 1 to 64 letters, digits, hyphens and underscores";
        }

        if (cell.TryGetProperty("metadata", out var metadata) && metadata.TryGetProperty("tags", out var tags))
        {
            var texts = Json.Texts(metadata, "tags");
            if (tags.ValueKind != JsonValueKind.Array || texts.Count != tags.GetArrayLength() || texts.Distinct().Count() != texts.Count)
            {
                yield return "tags are an array of texts, each once";
            }
        }

        if (isCode && cell.TryGetProperty("outputs", out var outputs))
        {
            foreach (var (index, output) in outputs.EnumerateArray().Index())
            {
                foreach (var message in Members(output, Outputs[Json.Text(output, "output_type")!], []))
                {
                    yield return $"output {index + 1}: {message}";
                }
            }
        }
    }

    private static IEnumerable<string> Members(JsonElement parent, string[] required, string[] allowed)
    {
        var names = parent.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return required.Where(name => !names.Contains(name)).Select(name => $"\"{name}\" is missing")
            .Concat(names.Except(required).Except(allowed).Order(StringComparer.Ordinal).Select(name => $"\"{name}\" has no place here"));
    }

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
