using System.Text.Json;

namespace Recount.Cli.Notebooks;

/// <summary>A notebook as it stands in its file.</summary>
/// <param name="Name">The file's name without its ending: <c>02-downloads</c>.</param>
/// <param name="Metadata">The notebook's metadata, an object; kept as it is.</param>
/// <param name="Cells">The cells, in order.</param>
/// <param name="Minor">The minor version of nbformat 4 that the file says it has.</param>
/// <remarks>Immutable; what is not known here (a front end's own metadata) is kept and written back.</remarks>
internal sealed record NotebookDocument(string Name, JsonElement Metadata, IReadOnlyList<Cell> Cells, int Minor)
{
    /// <summary>The oldest minor version that has cell ids; what is written has this one or a newer.</summary>
    internal const int MinorWithIds = 5;

    /// <summary>The cells that hold code, in order.</summary>
    internal IEnumerable<Cell> CodeCells => Cells.Where(c => c.Type == CellType.Code);

    /// <summary>The kernel of the cells that name none: <c>csharp</c>; null where the metadata name none.</summary>
    internal string? DefaultKernel => KernelNames.OfNotebook(Metadata);
}
