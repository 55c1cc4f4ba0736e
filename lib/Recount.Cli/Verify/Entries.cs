using System.Text.Json;
using Recount.Cli.Notebooks;
using Recount.Cli.Verify.DoubleEntry;
using Recount.Cli.Verify.Structure;

namespace Recount.Cli.Verify;

/// <summary>The figures that a notebook's outputs carry for machines.</summary>
internal sealed class Entries(NotebookDocument notebook)
{
    private readonly List<Entry> _all =
    [
        .. from cell in CellPlace.All(notebook)
           from output in cell.Cell.Outputs.OfType<DisplayOutput>()
           from value in output.Data
           where value.Json is not null
           select new Entry(cell.Place, output.Data, value.Type, value.Content!.Value),
    ];

    /// <summary>The checks that are reconciled, in order.</summary>
    internal IReadOnlyList<string> Reconciled =>
        [.. Of(MediaTypes.Reconciliation).Select(e => Json.Text(e.Json, "id")).OfType<string>()];

    /// <summary>The values of one type, in order.</summary>
    internal IEnumerable<Entry> Of(string type) => _all.Where(e => e.Type == type);

    /// <summary>One value.</summary>
    /// <param name="Place">The cell that put it out.</param>
    /// <param name="Output">All forms of the output.</param>
    /// <param name="Type">The value's type.</param>
    /// <param name="Json">The value.</param>
    internal sealed record Entry(string Place, MimeBundle Output, string Type, JsonElement Json);
}
