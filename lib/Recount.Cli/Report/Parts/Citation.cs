using Recount.Cli.Report.Exports;
using Recount.Cli.Report.Site;

namespace Recount.Cli.Report.Parts;

/// <summary>The text by which a row is cited: it names the program and the data, so that the row can be made again.</summary>
internal static class Citation
{
    private const int HashDigits = 12;

    /// <summary>The text for one id; the row's address follows it.</summary>
    internal static string Of(ReportData data, string title, string id) =>
        $"The Recount authors, \u201c{title}\u201d, {id}, recount {AssemblyVersion.Of}, data {LedgerFiles.Hash(data.Ledger.Folder)[..HashDigits]}";
}
