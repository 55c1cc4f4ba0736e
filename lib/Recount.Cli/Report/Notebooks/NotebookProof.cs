using System.Security.Cryptography;
using Recount.Cli.Notebooks;
using Recount.Cli.Run;
using Recount.Cli.Run.Freshness;
using Recount.Cli.Verify;
using Recount.Cli.Verify.Certificates;
using Recount.Data;

namespace Recount.Cli.Report.Notebooks;

/// <summary>What <c>recount verify</c> has to say of the notebooks when the report is made, and what they were run from.</summary>
internal sealed class NotebookProof
{
    private readonly Dictionary<string, VerifiedNotebook> _notebooks;
    private readonly Workspace _workspace;
    private readonly string _packages;

    private NotebookProof(Workspace workspace, Certificate certificate)
    {
        // The runtime of whoever makes the report says nothing of the notebooks, and would make its bytes differ.
        Certificate = certificate with { Versions = [.. certificate.Versions.Where(v => v.Name != "runtime")] };
        _notebooks = certificate.Notebooks.ToDictionary(n => n.Name, StringComparer.Ordinal);
        _workspace = workspace;
        _packages = Foundations.OfPackages(workspace);
    }

    /// <summary>The certificate of all notebooks.</summary>
    internal Certificate Certificate { get; }

    /// <summary>The packages that notebooks run on, without those that are parts of another: id and version.</summary>
    internal IEnumerable<(string Name, string Version)> Packages => Certificate.Versions
        .Where(v => v.Name != "recount" && !Certificate.Versions.Any(w => v.Name.StartsWith(w.Name + ".", StringComparison.Ordinal)));

    /// <summary>Verifies notebooks against a recounting; null where there are none.</summary>
    internal static NotebookProof? Of(Workspace workspace, IEnumerable<string> files, Recounting recounting, Faults faults)
    {
        var verifier = new NotebookVerifier(workspace, recounting);
        var notebooks = files.Select(file => verifier.Verify(file, faults)).OfType<VerifiedNotebook>().ToList();
        return notebooks.Count == 0
            ? null
            : new NotebookProof(workspace, CertificateMaker.Make(
                workspace, recounting, notebooks, isWhole: true, differences: null, "recount verify --rerun finds out"));
    }

    /// <summary>What is not as the ledger has it in a notebook.</summary>
    internal IReadOnlyList<VerifyFinding> FindingsOf(NotebookDocument notebook) =>
        _notebooks.TryGetValue(notebook.Name, out var verified) ? verified.Findings : [];

    /// <summary>Whether the packages are those that a notebook ran with.</summary>
    internal bool HasPackagesOf(NotebookDocument notebook) => FreshnessKey.In(notebook)?.Packages == _packages;

    /// <summary>The data files that a notebook read when it ran, with their hashes of today; nothing for one that is gone.</summary>
    internal IEnumerable<(string File, string Hash)> InputsOf(NotebookDocument notebook) => FreshnessKey.ReadsOf(notebook)
        .Select(file => (File: file, Path: Path.Combine(_workspace.Root, file)))
        .Where(f => File.Exists(f.Path))
        .Select(f => (f.File, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f.Path)))));
}
