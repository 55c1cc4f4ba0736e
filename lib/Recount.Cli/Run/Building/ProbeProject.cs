namespace Recount.Cli.Run.Building;

/// <summary>A project that does nothing but ask for packages.</summary>
/// <remarks>
/// Only the packages themselves are asked for, not what they depend on: a restore of everything takes minutes where it
/// succeeds, and as long where the last package fails.
/// </remarks>
/// <param name="folder">Its folder; below the repository, so that it sees the same package sources.</param>
/// <param name="patience">How long it may take.</param>
internal sealed class ProbeProject(string folder, TimeSpan patience)
{
    /// <summary>A line for each package that cannot be had, and why; none where all can.</summary>
    /// <exception cref="IOException">There is no <c>dotnet</c>.</exception>
    internal IReadOnlyList<string> Missing(IReadOnlyList<(string Id, string Version)> packages, CancellationToken cancellation)
    {
        Write(packages);

        // Without its cache, which may know of a version that has gone, and with one retry where it would wait for several.
        var (code, said) = DotnetTool.Run(
            ["restore", "-nologo", "-v:n", "--no-http-cache"], folder, patience, cancellation,
            ("NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT", "2"), ("NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS", "200"));
        var log = new RestoreLog(said, packages);
        return code switch
        {
            0 => [],
            null => log.Silent(),
            _ => log.Missing() is { Count: > 0 } missing ? missing : [string.Join("; ", DotnetTool.Errors(said).DefaultIfEmpty("restore failed"))],
        };
    }

    private void Write(IReadOnlyList<(string Id, string Version)> packages)
    {
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
    }
}
