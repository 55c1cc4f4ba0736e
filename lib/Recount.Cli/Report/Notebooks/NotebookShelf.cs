using Recount.Cli.Notebooks;
using Recount.Cli.Report.Charts;
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

    /// <summary>Whether any of them has a chart.</summary>
    internal bool HasCharts => All.SelectMany(n => n.Document.CodeCells).SelectMany(c => c.Outputs).OfType<DisplayOutput>()
        .Any(output => FigureJson.Of(output.Data) is not null);

    /// <summary>The notebooks' files in a folder, in the order of their names; none where there is no such folder.</summary>
    internal static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.ipynb").Order(StringComparer.Ordinal) : [];

    /// <summary>Reads every notebook of a folder.</summary>
    internal static NotebookShelf Read(string folder, Faults faults) => new(Files(folder)
        .Select(path => NotebookReader.Read(path, path.Replace('\\', '/'), faults))
        .OfType<NotebookDocument>());

    /// <summary>The first cell that reconciles a check.</summary>
    internal CellPlace? CellOf(string check) => _cells.TryGetValue(check, out var place) ? place : null;

    /// <summary>The cell whose verdict table has a claim.</summary>
    internal CellPlace? HomeOf(string claim) => _homes.TryGetValue(claim, out var place) ? place : null;
}
