using System.Text.RegularExpressions;
using Recount.Cli.Run.Freshness;

namespace Recount.Cli.Run.Building;

/// <summary>Finds out in a few seconds whether the packages that notebooks run on can be restored, and remembers it.</summary>
/// <remarks>
/// Only the packages themselves are asked for, not what they depend on: a restore of everything takes minutes where it
/// succeeds, and as long where the last package fails.
/// </remarks>
internal sealed partial class PackageProbe(Workspace workspace)
{
    private const string Folder = "lib/Recount.Kernel/obj/probe";

    private const string NoAnswer = "no answer from the package sources within ";

    // A registry may have a package tomorrow that it lacks today, and answer in a moment where it does not now.
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(12);
    private static readonly TimeSpan RememberedSilence = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(14);

    private static readonly string[] Sources =
        ["NUGET_PACKAGES", "RestoreSources", "RestoreAdditionalProjectSources", "NuGetPackageRoot", "RestoreConfigFile"];

    private string Memory => Path.Combine(workspace.Root, Folder, "missing");

    private TimeSpan Age => DateTime.UtcNow - File.GetLastWriteTimeUtc(Memory);

    /// <exception cref="MissingPackagesException">Packages are missing, today or at a call not long ago.</exception>
    internal void ThrowIfMissing(bool retry, CancellationToken cancellation)
    {
        var packages = PackageVersions.In(workspace.Root, group => group == PackageVersions.NotebookLayer);
        var question = Question(packages);
        if (!retry && File.Exists(Memory) && File.ReadAllLines(Memory) is [var asked, .. var answer] && asked == question
            && Age < (answer is [var first, ..] && first.StartsWith(NoAnswer, StringComparison.Ordinal) ? RememberedSilence : Remembered))
        {
            if (answer.Length > 0)
            {
                throw new MissingPackagesException(answer);
            }

            return;
        }

        var missing = Ask(packages, cancellation);
        File.WriteAllLines(Memory, missing.Prepend(question));
        if (missing.Count > 0)
        {
            throw new MissingPackagesException(missing);
        }
    }

    /// <summary>The packages that a restore said are missing, with the versions that were asked for.</summary>
    internal static IReadOnlyList<string> Missing(string said, IReadOnlyList<(string Id, string Version)> packages)
    {
        var versions = packages.ToDictionary(p => p.Id, p => p.Version.Trim('[', ']'), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. Unable().Matches(said)
                .Select(m => m.Groups[1].Value)
                .Select(id => versions.TryGetValue(id, out var version) ? $"{id} {version}" : id)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    private IReadOnlyList<string> Ask(IReadOnlyList<(string Id, string Version)> packages, CancellationToken cancellation)
    {
        var folder = Path.Combine(workspace.Root, Folder);
        Directory.CreateDirectory(folder);
        var wanted = packages.Select(p =>
            $"    <PackageDownload Include=\"{p.Id}\" Version=\"[{p.Version.Trim('[', ']')}]\" />");
        File.WriteAllText(Path.Combine(folder, "probe.proj.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
            {string.Join('\n', wanted)}
              </ItemGroup>
            </Project>
            """);
        foreach (var props in new[] { "Directory.Build.props", "Directory.Build.targets", PackageVersions.File })
        {
            // The repository's own would bring lock files and analyzers into this.
            File.WriteAllText(Path.Combine(folder, props), "<Project />\n");
        }

        var (code, said) = DotnetTool.Run(["restore", "-nologo", "-v:q"], folder, Patience, cancellation);
        return code switch
        {
            0 => [],
            null => [$"{NoAnswer}{Patience.TotalSeconds:0} s"],
            _ => Missing(said, packages) is { Count: > 0 } missing ? missing : [string.Join("; ", DotnetTool.Errors(said).DefaultIfEmpty("restore failed"))],
        };
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

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return hash
            .AddFile(Path.Combine(workspace.Root, "nuget.config"))
            .AddFile(Path.Combine(home, ".nuget", "NuGet", "NuGet.Config"))
            .ToString();
    }

    [GeneratedRegex(@"error NU110[123]: Unable to find (?:a stable )?package ([\w-]+(?:\.[\w-]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Unable();
}
