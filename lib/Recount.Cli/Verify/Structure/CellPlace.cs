using Recount.Cli.Notebooks;

namespace Recount.Cli.Verify.Structure;

/// <summary>How findings name cells.</summary>
internal static class CellPlace
{
    internal static string Of(int index, string id) => id.Length > 0 ? $"cell {index + 1} (id {id})" : $"cell {index + 1}";

    internal static IEnumerable<(string Place, Cell Cell)> All(NotebookDocument notebook) =>
        notebook.Cells.Index().Select(c => (Of(c.Index, c.Item.Id), c.Item));
}
