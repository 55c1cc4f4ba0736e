using Recount.Cli.Run.Freshness;
using Recount.Cli.Run.Hosts;

namespace Recount.Cli.Run.Building;

/// <summary>Builds the host and the helper library where they are not there or out of date.</summary>
internal sealed class HostBuild(Workspace workspace, Foundations foundations, TextWriter output)
{
    private const string Solution = "lib/Notebooks.slnx";
    private const string Host = "lib/Recount.Kernel/bin/Recount.Kernel.dll";
    private const string Library = "lib/Recount.Notebooks/bin/Recount.Notebooks.dll";

    // What was built last, by the hash of its sources: times of files say nothing after a checkout.
    private const string Stamp = "lib/Recount.Kernel/obj/built-from";

    /// <summary>The host, built anew where it has to be; <c>retry</c> looks again for what was missing at the last call.</summary>
    /// <exception cref="MissingPackagesException">Packages cannot be restored.</exception>
    /// <exception cref="IOException">The build fails.</exception>
    internal HostCommand Build(bool retry, CancellationToken cancellation)
    {
        var command = new HostCommand(Path.GetFullPath(PathOf(Host)));
        var sources = $"{foundations.Library} {foundations.Packages}";
        var isBuilt = File.Exists(PathOf(Host)) && File.Exists(PathOf(Library))
            && File.Exists(PathOf(Stamp)) && File.ReadAllText(PathOf(Stamp)) == sources;
        if (isBuilt)
        {
            return command;
        }

        if (!File.Exists(PathOf(Solution)))
        {
            throw new IOException($"{Solution} is not there, so there is no host to run cells in; name one with --host");
        }

        var wait = PackageWait.Of(Environment.GetEnvironmentVariable(PackageWait.Variable));
        new PackageProbe(workspace, wait).ThrowIfMissing(retry, cancellation);
        output.WriteLine($"building {Solution} …");
        output.Flush();
        var (code, said) = DotnetTool.Run(["build", PathOf(Solution), "-nologo", "-v:q"], workspace.Root, null, cancellation);
        if (code != 0)
        {
            var missing = new RestoreLog(said, PackageVersions.In(workspace.Root, _ => true)).Missing();
            throw missing.Count > 0
                ? new MissingPackagesException(missing)
                : new IOException($"{Solution} does not build:\n{string.Join('\n', DotnetTool.Errors(said))}");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(Stamp))!);
        File.WriteAllText(PathOf(Stamp), sources);
        return command;
    }

    private string PathOf(string file) => Path.Combine(workspace.Root, file);
}
