using Recount.Cli.Notebooks;

namespace Recount.Cli.Run;

/// <summary>A notebook to run.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Name">How messages name the file.</param>
/// <param name="Document">The notebook as it stands there.</param>
internal sealed record Target(string Path, string Name, NotebookDocument Document)
{
    /// <summary>The folder in which its cells run.</summary>
    internal string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>The kernels that it needs: those of its cells, and those that they or the files that they import name.</summary>
    internal IReadOnlyList<string> Kernels { get; } = KernelsOf(Document, System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);

    internal string? KernelOf(Cell cell) => cell.Kernel ?? Document.DefaultKernel;

    private static IReadOnlyList<string> KernelsOf(NotebookDocument document, string folder)
    {
        var cells = document.CodeCells.ToList();
        var imported = cells.SelectMany(c => Imports.Of(c.Source, folder)).Distinct(StringComparer.Ordinal).Where(File.Exists).Select(File.ReadAllText);
        var texts = cells.Select(c => c.Source).Concat(imported).ToList();
        return
        [
            .. KernelNames.Known.Where(name =>
                cells.Exists(c => (c.Kernel ?? document.DefaultKernel) == name)
                || texts.Exists(t => t.Contains(name, StringComparison.Ordinal))),
        ];
    }
}
