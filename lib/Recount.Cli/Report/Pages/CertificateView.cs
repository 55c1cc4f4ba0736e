using Recount.Audits;
using Recount.Cli.Report.Exports;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Notebooks;
using Recount.Cli.Report.Site;
using Recount.Cli.Verify;

namespace Recount.Cli.Report.Pages;

/// <summary>What was verified when the report was made, of the ledger and of the notebooks, and what it was made from.</summary>
internal static class CertificateView
{
    /// <summary>The notebooks' certificate as a file of the site.</summary>
    internal const string File = "data/certificate.json";

    private const int Shown = 5;

    internal static Markup Of(ReportData data)
    {
        var audit = data.Audit;
        var verified = audit.Originals.Values.Count(o => o == OriginalStatus.Verified);
        return Markup.Of($"""
            <section class="certificate" aria-labelledby="certificate"><h2 id="certificate">Certificate</h2>
            <h3>The ledger</h3>
            <dl class="facts">
            {Line("Numbers", audit.Findings.Count == 0 ? "every number has an account, and every digest keeps its figures" : $"{audit.Findings.Count} are not as they should be")}
            {Line("Verdicts", audit.Changes.Count == 0 ? $"{data.Recounting.Checks.Count} checks worked out anew, all as accepted" : $"{audit.Changes.Count} are not as accepted")}
            {Line("Originals", verified == 0 ? "not at hand; the digests were verified" : $"{verified} of {audit.Originals.Count} verified word for word")}
            <div><dt>Data</dt><dd>SHA-256 <code class="hash">{LedgerFiles.Hash(data.Ledger.Folder)}</code>, over <a href="data/SHA256SUMS">the hashes of all tables</a></dd></div>
            {Line("Program", $"recount {AssemblyVersion.Of}")}
            </dl>
            <h3>The notebooks</h3>
            {(data.Proof is { } proof ? Notebooks(proof) : new Markup("<p class=\"quiet\">None were at hand; this report rests on the ledger alone.</p>"))}
            </section>
            """);
    }

    private static Markup Notebooks(NotebookProof proof)
    {
        var certificate = proof.Certificate;
        var (claims, checks, notes) = certificate.Totals;
        int Sum(Func<VerifiedNotebook, int> count) => certificate.Notebooks.Sum(count);
        return Markup.Of($"""
            <dl class="facts">
            <div><dt>Verified</dt><dd>{(certificate.Holds ? new Markup("<span class=\"s-supported tag\"><span aria-hidden=\"true\">●</span> yes</span>, from the outputs that are committed") : Broken(certificate.Overall.Concat(certificate.Notebooks.SelectMany(n => n.Findings)).ToList()))}</dd></div>
            {Line("Reproduced", $"{Sum(n => n.Claims.Count)} of {claims} claims, {Sum(n => n.Reconciled.Count)} of {checks} checks and {Sum(n => n.Notes.Count)} of {notes} discrepancies, each once more in code")}
            {Line("Extent", $"{certificate.Notebooks.Count} notebooks, {Sum(n => n.CodeCells)} cells, {Sum(n => n.Charts)} charts with {Sum(n => n.Points)} points held against the ledger")}
            {Markup.If(proof.Packages.Any(), () => Line("Packages", string.Join(", ", proof.Packages.Select(p => $"{p.Name} {p.Version}"))))}
            {Markup.If(certificate.NotVerified.Count > 0, () => Line("Not verified", string.Join("; ", certificate.NotVerified)))}
            <div><dt>In full</dt><dd><a href="{File}">certificate.json</a>, with the hash of every file</dd></div>
            </dl>
            """);
    }

    private static Markup Broken(List<VerifyFinding> findings) => Markup.Of($"""
        <span class="s-contradicted tag"><span aria-hidden="true">✕</span> no</span>
        <ul>{findings.Take(Shown).Select(f => Markup.Of($"<li>{(f.Notebook.Length > 0 ? f.Notebook + ", " : "")}{f.ToString()}</li>"))}</ul>
        {Markup.If(findings.Count > Shown, () => Markup.Of($"and {findings.Count - Shown} more"))}
        """);

    private static Markup Line(string name, string value) => Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");
}
