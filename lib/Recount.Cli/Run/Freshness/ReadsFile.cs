using Recount.Cli.Notebooks;

namespace Recount.Cli.Run.Freshness;

/// <summary>The data files that a notebook says it reads: those its host noted, and those its cells' metadata name.</summary>
internal sealed class ReadsFile : IDisposable
{
    /// <summary>The file in which the host notes paths, a line each.</summary>
    internal string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);

    /// <summary>The files that a notebook reads, from the root, each once, in ordinal order.</summary>
    internal IReadOnlyList<string> Of(NotebookDocument notebook, Workspace workspace) =>
    [
        .. File.ReadAllLines(Path)
            .Concat(notebook.CodeCells.SelectMany(Declared))
            .Where(file => file.Length > 0)
            .Select(file => System.IO.Path.IsPathRooted(file) ? workspace.Relative(file) : file.Replace('\\', '/'))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> Declared(Cell cell) =>
        Json.Texts(cell.Metadata, "recount.reads") is { Count: > 0 } flat ? flat
        : cell.Metadata.TryGetProperty("recount", out var own) ? Json.Texts(own, "reads")
        : [];
}
