using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Recount.Cli.Run;
using Recount.Cli.Verify.DoubleEntry;
using Recount.Cli.Verify.Rerun;

namespace Recount.Cli.Verify.Certificates;

/// <summary>Puts a certificate together.</summary>
internal static class CertificateMaker
{
    /// <param name="workspace">Where the notebooks stand.</param>
    /// <param name="recounting">What they were held against.</param>
    /// <param name="notebooks">The notebooks.</param>
    /// <param name="isWhole">Whether these are all, so that what none of them holds is missing.</param>
    /// <param name="differences">What another run gave otherwise; null where there was none.</param>
    /// <param name="noRerun">Why there was no other run.</param>
    internal static Certificate Make(
        Workspace workspace,
        Recounting recounting,
        IReadOnlyList<VerifiedNotebook> notebooks,
        bool isWhole,
        IReadOnlyList<Difference>? differences,
        string noRerun)
    {
        List<string> not = [.. notebooks.Where(n => n.Outdated.Length > 0).Select(n => $"{n.Name}: {n.Outdated} since it was run")];
        if (differences is null)
        {
            not.Add($"that another run gives the same: {noRerun}");
        }

        if (!isWhole)
        {
            not.Add("that everything is reproduced once: only some notebooks were verified");
        }

        return new Certificate(
            notebooks,
            isWhole ? [.. CoverageRules.Broken(recounting, notebooks).Select(m => new VerifyFinding("", "", m))] : [],
            differences,
            not,
            Versions(workspace),
            [.. notebooks.SelectMany(n => n.Reads).Distinct().Order(StringComparer.Ordinal).Select(f => (f, Hash(workspace, f)))],
            (recounting.Claims.Count, recounting.Checks.Count, recounting.Discrepancies.Count));
    }

    private static IReadOnlyList<(string, string)> Versions(Workspace workspace) =>
    [
        ("recount", typeof(CertificateMaker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? ""),
        ("runtime", RuntimeInformation.FrameworkDescription),
        .. PackageVersions.In(workspace.Root, group => group == PackageVersions.NotebookLayer).Select(p => (p.Id, p.Version.Trim('[', ']'))),
    ];

    private static string Hash(Workspace workspace, string file)
    {
        var path = Path.Combine(workspace.Root, file);
        return File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : "no such file";
    }
}
