using Recount.Cli.Notebooks;
using Recount.Cli.Run;
using Recount.Cli.Verify;
using Recount.Cli.Verify.DoubleEntry;
using Recount.Data;

namespace Recount.Cli.Check;

/// <summary>Finds the notebook that reproduces each claim, by the closing tables of the notebooks next to the data.</summary>
internal static class ClaimNotebooks
{
    /// <summary>Names of notebooks by claim; a notebook that cannot be read is left to <c>recount verify</c>.</summary>
    internal static IReadOnlyDictionary<string, string> Of(Workspace workspace)
    {
        var faults = new Faults();
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var notebook in workspace.Find([], faults).Select(p => NotebookReader.Read(p, p, faults)).OfType<NotebookDocument>())
        {
            foreach (var id in new Entries(notebook).Of(MediaTypes.Verdicts).SelectMany(t => VerdictTableRules.Ids(t.Json)))
            {
                found.TryAdd(id, notebook.Name);
            }
        }

        return found;
    }
}
