using Recount.Cli.Run.Freshness;

namespace Recount.Cli.Run.Building;

/// <summary>Finds out in a few seconds whether the packages that notebooks run on can be restored, and remembers it.</summary>
/// <param name="workspace">The repository that asks for them.</param>
/// <param name="patience">How long finding out may take.</param>
internal sealed class PackageProbe(Workspace workspace, TimeSpan patience)
{
    private const string Folder = "lib/Recount.Kernel/obj/probe";

    // A registry may have a package tomorrow that it lacks today, and answer in a moment where it does not now.
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(12);
    private static readonly TimeSpan RememberedSilence = TimeSpan.FromMinutes(10);

    private static readonly string[] Sources =
        ["NUGET_PACKAGES", "RestoreSources", "RestoreAdditionalProjectSources", "NuGetPackageRoot", "RestoreConfigFile"];

    private string Memory => Path.Combine(workspace.Root, Folder, "missing");

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <exception cref="MissingPackagesException">Packages are missing, today or at a call not long ago.</exception>
    internal void ThrowIfMissing(bool retry, CancellationToken cancellation)
    {
        var packages = PackageVersions.In(workspace.Root, group => group == PackageVersions.NotebookLayer).Where(p => !IsHere(p)).ToList();
        if (packages.Count == 0)
        {
            return;
        }

        var question = Question(packages);
        IReadOnlyList<string>? missing = retry ? null : Recall(question);
        if (missing is null)
        {
            missing = new ProbeProject(Path.Combine(workspace.Root, Folder), patience).Missing(packages, cancellation);
            File.WriteAllLines(Memory, missing.Prepend(question));
        }

        if (missing.Count > 0)
        {
            throw new MissingPackagesException(missing);
        }
    }

    private string[]? Recall(string question)
    {
        if (!File.Exists(Memory) || File.ReadAllLines(Memory) is not [var asked, .. var missing] || asked != question)
        {
            return null;
        }

        var isSilence = missing.Any(m => m.EndsWith(RestoreLog.NoAnswer, StringComparison.Ordinal));
        return DateTime.UtcNow - File.GetLastWriteTimeUtc(Memory) < (isSilence ? RememberedSilence : Remembered) ? missing : null;
    }

    // What was restored once is taken from there, whoever answers.
    private static bool IsHere((string Id, string Version) package)
    {
        var restored = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Home, ".nuget", "packages");
        var version = package.Version.Trim('[', ']').ToLowerInvariant();
        return File.Exists(Path.Combine(restored, package.Id.ToLowerInvariant(), version, ".nupkg.metadata"));
    }

    // An answer counts only for the packages and the sources that were asked for.
    private string Question(IReadOnlyList<(string Id, string Version)> packages)
    {
        using var hash = new Hashing();
        foreach (var (id, version) in packages)
        {
            hash.Add(id).Add(version);
        }

        foreach (var name in Sources)
        {
            hash.Add(Environment.GetEnvironmentVariable(name) ?? "");
        }

        return hash
            .AddFile(Path.Combine(workspace.Root, "nuget.config"))
            .AddFile(Path.Combine(Home, ".nuget", "NuGet", "NuGet.Config"))
            .ToString();
    }
}
