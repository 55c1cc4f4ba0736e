using System.Text.Json;
using Recount.Data;

namespace Recount.Cli.Notebooks;

/// <summary>Reads notebooks: nbformat 4, of whatever front end.</summary>
internal static class NotebookReader
{
    internal static readonly JsonDocumentOptions Format = new() { MaxDepth = 512, AllowDuplicateProperties = false };

    /// <summary>Reads a file; where it cannot be read, or is no notebook, faults say so and the result is null.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">How faults name it.</param>
    /// <param name="faults">Where faults are noted.</param>
    internal static NotebookDocument? Read(string path, string name, Faults faults) =>
        TextFile.Read(path, name, faults) is { } text
            ? Parse(text, Path.GetFileNameWithoutExtension(path), name, faults)
            : null;

    /// <summary>Reads a notebook from its text.</summary>
    internal static NotebookDocument? Parse(string text, string notebook, string name, Faults faults)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Format);
            return Document(document.RootElement.Clone(), notebook);
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? -1) + 1;
            var cut = text.AsSpan().TrimEnd() is [.., '}'] ? "" : "; the file may have been cut off";
            faults.Add(name, line, "", $"this is not JSON: {Reason(e)}{cut}");
        }
        catch (NotebookFormatException e)
        {
            faults.Add(name, 0, e.Place, e.Message);
        }
        catch (InvalidOperationException)
        {
            faults.Add(name, 0, "", "a text holds half of a surrogate pair; save the notebook as UTF-8");
        }

        return null;
    }

    private static NotebookDocument Document(JsonElement root, string name)
    {
        Json.Expect(root, JsonValueKind.Object, "notebook");
        var major = Json.Number(root, "nbformat", "notebook");
        if (major != 4)
        {
            throw new NotebookFormatException("nbformat", $"this is nbformat {major}; 4 is expected, so save it with a newer front end");
        }

        var cells = Json.Expect(Json.Member(root, "cells", "notebook"), JsonValueKind.Array, "cells");
        return new NotebookDocument(
            name,
            root.TryGetProperty("metadata", out var metadata) ? Json.Expect(metadata, JsonValueKind.Object, "metadata") : Json.EmptyObject,
            [.. cells.EnumerateArray().Select(CellReader.Read)],
            Json.Number(root, "nbformat_minor", "notebook"));
    }

    // The framework's message ends with a path and a line that the fault has already.
    private static string Reason(JsonException e) =>
        e.Message.Split(" Path:")[0].Split(" LineNumber:")[0].TrimEnd('.');
}
