using System.Security.Cryptography;
using System.Text;
using Recount.Cli.Notebooks;
using Recount.Cli.Report.Exports;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Site;
using Recount.Cli.Run.Freshness;

namespace Recount.Cli.Report.Notebooks;

/// <summary>Says what a notebook's outputs rest on: data and packages in a line, every file's hash beneath it.</summary>
internal sealed class AsOf(ReportData data)
{
    private const int Digits = 12;

    internal Markup Of(ShelvedNotebook notebook) => Markup.Of($"""
        <p class="byline">As of data <code>{DataHash(notebook.Document)}</code>{Packages(notebook.Document)} · <a href="{notebook.Slug}.ipynb" download>download the notebook</a></p>
        <details class="asof"><summary>Files and their hashes</summary>
        <dl class="facts">
        {Line("notebook", Hash(NotebookWriter.Text(notebook.Document)))}{Inputs(notebook.Document)}
        {Line("all data", LedgerFiles.Hash(data.Ledger.Folder))}
        <div><dt>program</dt><dd>recount {AssemblyVersion.Of}</dd></div>
        </dl></details>
        """);

    // What it read when it ran; the data of today where it does not say.
    private string DataHash(NotebookDocument notebook) =>
        FreshnessKey.In(notebook)?.Data is { Length: > 0 } key ? key[..Math.Min(Digits, key.Length)] : LedgerFiles.Hash(data.Ledger.Folder)[..Digits];

    private Markup Packages(NotebookDocument notebook) => data.Proof is not { } proof || !proof.Packages.Any() ? Markup.Empty
        : proof.HasPackagesOf(notebook) ? Markup.Of($", run with {string.Join(", ", proof.Packages.Select(p => $"{p.Name} {p.Version}"))}")
        : Markup.Of($", run with packages of other versions than today's");

    private IEnumerable<Markup> Inputs(NotebookDocument notebook) =>
        data.Proof?.InputsOf(notebook).Select(f => Line(f.File, f.Hash)) ?? [];

    private static Markup Line(string name, string hash) =>
        Markup.Of($"<div><dt>{name}</dt><dd><code class=\"hash\">{hash}</code></dd></div>\n");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
