using System.Text.Json;
using System.Text.Json.Nodes;
using Recount.Cli.Notebooks;

namespace Recount.Cli.Run.Freshness;

/// <summary>What a notebook's outputs rest on, as hashes: they are fresh as long as none of these changes.</summary>
/// <param name="Code">The cells of code, what they import, and the kernels.</param>
/// <param name="Library">The helper library's sources, and those of what it rests on.</param>
/// <param name="Packages">The versions of the packages.</param>
/// <param name="Data">The data files that the notebook reads.</param>
internal sealed record FreshnessKey(string Code, string Library, string Packages, string Data)
{
    private const string Member = "recount";

    /// <summary>The key that a notebook carries from its last run; null where it carries none.</summary>
    internal static FreshnessKey? In(NotebookDocument notebook) =>
        notebook.Metadata.TryGetProperty(Member, out var own) && own.ValueKind == JsonValueKind.Object
            && own.TryGetProperty("key", out var key)
            && Json.Text(key, "code") is { } code && Json.Text(key, "library") is { } library
            && Json.Text(key, "packages") is { } packages && Json.Text(key, "data") is { } data
            ? new FreshnessKey(code, library, packages, data)
            : null;

    /// <summary>The data files that a notebook read when it was last run.</summary>
    internal static IReadOnlyList<string> ReadsOf(NotebookDocument notebook) =>
        notebook.Metadata.TryGetProperty(Member, out var own) ? Json.Texts(own, "reads") : [];

    /// <summary>The notebook with this key in its metadata.</summary>
    internal NotebookDocument PutIn(NotebookDocument notebook, IReadOnlyList<string> reads) => notebook with
    {
        Metadata = JsonObjects.With(notebook.Metadata, Member, new JsonObject
        {
            ["key"] = new JsonObject { ["code"] = Code, ["data"] = Data, ["library"] = Library, ["packages"] = Packages },
            ["reads"] = new JsonArray([.. reads.Select(file => (JsonNode)JsonValue.Create(file)!)]),
        }),
    };

    /// <summary>What has changed since another key was made, in words; null for nothing.</summary>
    internal string? ChangedSince(FreshnessKey then) =>
        Code != then.Code ? "its cells changed"
        : Data != then.Data ? "its data changed"
        : Library != then.Library ? "the helper library changed"
        : Packages != then.Packages ? "package versions changed"
        : null;
}
