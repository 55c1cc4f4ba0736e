using Recount.Cli.Notebooks;
using Recount.Cli.Report.Parts;
using Recount.Data;

namespace Recount.Cli.Report.Notebooks;

/// <summary>The executed notebooks, and which of their cells shows which check and claim.</summary>
internal sealed class NotebookShelf
{
    private readonly Dictionary<string, CellPlace> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellPlace> _homes = new(StringComparer.Ordinal);

    /// <param name="notebooks">The notebooks, in the order of their names.</param>
    internal NotebookShelf(IEnumerable<NotebookDocument> notebooks)
    {
        All = [.. notebooks.Select(ShelvedNotebook.Of)];
        foreach (var notebook in All)
        {
            foreach (var (cell, found) in notebook.Reconciliations)
            {
                _cells.TryAdd(found.Check, new CellPlace(notebook.Slug, cell));
            }

            foreach (var (cell, claim) in notebook.Judged)
            {
                _homes.TryAdd(claim, new CellPlace(notebook.Slug, cell));
            }
        }
    }

    internal IReadOnlyList<ShelvedNotebook> All { get; }

    /// <summary>Reads every notebook of a folder; none where there is no such folder.</summary>
    internal static NotebookShelf Read(string folder, Faults faults) => new(!Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*.ipynb").Order(StringComparer.Ordinal)
            .Select(path => NotebookReader.Read(path, Path.Combine(folder, Path.GetFileName(path)).Replace('\\', '/'), faults))
            .OfType<NotebookDocument>());

    /// <summary>The first cell that reconciles a check.</summary>
    internal CellPlace? CellOf(string check) => _cells.TryGetValue(check, out var place) ? place : null;

    /// <summary>The cell whose verdict table has a claim.</summary>
    internal CellPlace? HomeOf(string claim) => _homes.TryGetValue(claim, out var place) ? place : null;
}
