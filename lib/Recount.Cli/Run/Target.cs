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

    /// <summary>The kernels that it needs.</summary>
    internal IReadOnlyList<string> Kernels =>
    [
        .. KernelNames.Known.Where(name => Document.CodeCells.Any(cell =>
            KernelOf(cell) == name || cell.Source.Contains($"#!{name}", StringComparison.Ordinal)
            || cell.Source.Contains("#!import", StringComparison.Ordinal))),
    ];

    internal string? KernelOf(Cell cell) => cell.Kernel ?? Document.DefaultKernel;
}
