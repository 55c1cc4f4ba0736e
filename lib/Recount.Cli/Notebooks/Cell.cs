using System.Text.Json;

namespace Recount.Cli.Notebooks;

/// <summary>A cell of a notebook.</summary>
/// <param name="Id">Its id; empty where it has none (before nbformat 4.5).</param>
/// <param name="Type">What it holds.</param>
/// <param name="Source">Its text.</param>
/// <param name="Metadata">Its metadata, an object; kept as it is.</param>
internal sealed record Cell(string Id, CellType Type, string Source, JsonElement Metadata)
{
    /// <summary>Where it was executed, counted from 1; null where it never was, and for text.</summary>
    internal int? ExecutionCount { get; init; }

    /// <summary>What it gave when it was executed.</summary>
    internal IReadOnlyList<Output> Outputs { get; init; } = [];

    /// <summary>The files that a text cell brings with it; null for none.</summary>
    internal JsonElement? Attachments { get; init; }

    /// <summary>Its tags: <c>parameters</c>, <c>timeout=30</c>.</summary>
    internal IReadOnlyList<string> Tags =>
        Metadata.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
            ? [.. tags.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!)]
            : [];

    /// <summary>The kernel that the cell itself names, in its metadata or its first line; null for none.</summary>
    internal string? Kernel => KernelNames.OfCell(this);

    internal bool HasTag(string tag) => Tags.Contains(tag, StringComparer.Ordinal);
}
