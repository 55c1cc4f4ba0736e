using Recount.Cli.Verify.Rerun;

namespace Recount.Cli.Verify.Certificates;

/// <summary>What was verified, with what, and what was not.</summary>
/// <param name="Notebooks">The notebooks, with what was found wrong in each.</param>
/// <param name="Overall">What is wrong among all of them.</param>
/// <param name="Differences">What another run gave otherwise; null where none was asked for.</param>
/// <param name="NotVerified">What could not be verified, and why.</param>
/// <param name="Versions">The versions of everything involved, by name.</param>
/// <param name="Inputs">The SHA-256 of every data file that a notebook reads, by its path.</param>
/// <param name="Totals">How much there is to reproduce: claims, checks, discrepancies.</param>
internal sealed record Certificate(
    IReadOnlyList<VerifiedNotebook> Notebooks,
    IReadOnlyList<VerifyFinding> Overall,
    IReadOnlyList<Difference>? Differences,
    IReadOnlyList<string> NotVerified,
    IReadOnlyList<(string Name, string Version)> Versions,
    IReadOnlyList<(string File, string Hash)> Inputs,
    (int Claims, int Checks, int Discrepancies) Totals)
{
    /// <summary>Whether everything that was verified is as it should be.</summary>
    internal bool Holds => Overall.Count == 0 && (Differences is null || Differences.Count == 0) && Notebooks.All(n => n.Findings.Count == 0);
}
