using Recount.Audits;
using Recount.Cli.Report.Exports;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Site;

namespace Recount.Cli.Report.Pages;

/// <summary>What was verified when the report was made, with the hashes of what it was made from.</summary>
internal static class Certificate
{
    internal static Markup Of(ReportData data)
    {
        var audit = data.Audit;
        var verified = audit.Originals.Values.Count(o => o == OriginalStatus.Verified);
        return Markup.Of($"""
            <section class="certificate" aria-labelledby="certificate"><h2 id="certificate">Certificate</h2>
            <dl class="facts">
            {Line("Numbers", audit.Findings.Count == 0 ? "every number has an account, and every digest keeps its figures" : $"{audit.Findings.Count} are not as they should be")}
            {Line("Verdicts", audit.Changes.Count == 0 ? $"{data.Recounting.Checks.Count} checks worked out anew, all as accepted" : $"{audit.Changes.Count} are not as accepted")}
            {Line("Originals", verified == 0 ? "not at hand; the digests were verified" : $"{verified} of {audit.Originals.Count} verified word for word")}
            {Line("Notebooks", data.Notebooks.All.Count == 0 ? "none at hand" : $"{data.Notebooks.All.Count}, from their committed outputs")}
            {Line("Program", $"recount {AssemblyVersion.Of}")}
            <div><dt>Data</dt><dd>SHA-256 <code class="hash">{LedgerFiles.Hash(data.Ledger.Folder)}</code>, over <a href="data/SHA256SUMS">the hashes of all tables</a></dd></div>
            </dl></section>
            """);
    }

    private static Markup Line(string name, string value) => Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");
}
