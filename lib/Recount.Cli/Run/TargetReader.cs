using Recount.Cli.Notebooks;
using Recount.Data;

namespace Recount.Cli.Run;

/// <summary>Reads notebooks that are to be run, and says what would keep them from it.</summary>
internal static class TargetReader
{
    /// <summary>The notebooks, with parameters put in; those with faults are left out.</summary>
    internal static IReadOnlyList<Target> Read(
        Workspace workspace, IReadOnlyList<string> named, IReadOnlyList<string> parameters, Faults faults) =>
        [.. workspace.Find(named, faults).Select(path => Read(workspace, path, parameters, faults)).OfType<Target>()];

    private static Target? Read(Workspace workspace, string path, IReadOnlyList<string> parameters, Faults faults)
    {
        var name = workspace.Relative(path);
        if (NotebookReader.Read(path, name, faults) is not { } document)
        {
            return null;
        }

        document = parameters.Count > 0 ? Parameters.Put(document, name, parameters, faults) : document;
        var target = new Target(path, name, document);
        foreach (var (message, cell) in Faults(target))
        {
            faults.Add(name, 0, cell, message);
        }

        return target;
    }

    private static IEnumerable<(string Message, string Cell)> Faults(Target target)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, cell) in target.Document.Cells.Index())
        {
            var place = cell.Id.Length > 0 ? $"cell {index + 1} (id {cell.Id})" : $"cell {index + 1}";
            if (cell.Id.Length == 0)
            {
                yield return ("the cell has no id; nbformat 4.5 demands one", place);
            }
            else if (!seen.Add(cell.Id))
            {
                yield return ("another cell has the same id; each needs its own", place);
            }

            if (cell.Type == CellType.Code && target.KernelOf(cell) is var kernel && !KernelNames.Known.Contains(kernel ?? ""))
            {
                yield return (kernel is null
                    ? "neither the cell nor the notebook's kernelspec names a kernel; .net-csharp is one"
                    : $"there is no kernel \"{kernel}\"; {string.Join(" and ", KernelNames.Known)} are", place);
            }

            if (CellTags.Fault(cell) is { } fault)
            {
                yield return (fault, place);
            }
        }
    }
}
