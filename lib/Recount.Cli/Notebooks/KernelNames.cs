using System.Text.Json;

namespace Recount.Cli.Notebooks;

/// <summary>Finds out which kernel runs a cell, from all that front ends have ever written about it.</summary>
internal static class KernelNames
{
    /// <summary>The kernels that the host has.</summary>
    internal static IReadOnlyList<string> Known { get; } = ["csharp", "fsharp"];

    /// <summary>The kernel of the cells that name none.</summary>
    internal static string? OfNotebook(JsonElement metadata) =>
        Plain(Text(metadata, "kernelspec", "name"))
        ?? Plain(Text(metadata, "polyglot_notebook", "kernelInfo", "defaultKernelName"))
        ?? Plain(Text(metadata, "dotnet_interactive", "defaultKernelName"))
        ?? Plain(Text(metadata, "language_info", "name"));

    /// <summary>The kernel that a cell names: in a first line such as <c>#!fsharp</c>, or in its metadata, new or old.</summary>
    internal static string? OfCell(Cell cell) =>
        OfFirstLine(cell.Source)
        ?? Plain(Text(cell.Metadata, "polyglot_notebook", "kernelName"))
        ?? Plain(Text(cell.Metadata, "dotnet_interactive", "language"))
        ?? Plain(Text(cell.Metadata, "vscode", "languageId"));

    // Only lines that choose a kernel count; other directives (#!import, #!share) are the kernel's own.
    private static string? OfFirstLine(string source)
    {
        var line = source.TrimStart().Split('\n')[0].Trim();
        return line.StartsWith("#!", StringComparison.Ordinal) && Plain(line[2..]) is { } name && Known.Contains(name) ? name : null;
    }

    private static string? Plain(string? name) => name switch
    {
        null or "" or "polyglot-notebook" => null,
        "C#" or "c#" or ".net-csharp" or "dotnet-interactive.csharp" or "polyglot-notebook.csharp" => "csharp",
        "F#" or "f#" or ".net-fsharp" or "dotnet-interactive.fsharp" or "polyglot-notebook.fsharp" => "fsharp",
        _ => name,
    };

    private static string? Text(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }
}
