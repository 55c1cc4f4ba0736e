using Recount.Cli.Run;
using Recount.Cli.Run.Building;
using Recount.Cli.Run.Hosts;
using Recount.Cli.Notebooks;
using Recount.Data;

namespace Recount.Cli.Verify.Rerun;

/// <summary>Runs notebooks anew into a folder that is gone afterwards, and compares what comes out.</summary>
internal sealed class Rerunning(Workspace workspace, TextWriter output, HostCommand? host, RunOptions options)
{
    /// <summary>What the run gave otherwise, cell by cell; a notebook that fails now differs in the cell that does.</summary>
    /// <exception cref="MissingPackagesException">The notebooks cannot be run here.</exception>
    /// <exception cref="IOException">The host cannot be built or started.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run.</exception>
    internal IReadOnlyList<Difference> Run(IReadOnlyList<Target> targets, CancellationToken cancellation)
    {
        var scratch = Directory.CreateTempSubdirectory("recount-rerun-");
        try
        {
            var running = new Running(workspace, output) { Force = true, Options = options, Into = scratch.FullName, IsRehearsal = true, Host = host };
            var results = running.Run(targets, cancellation);
            cancellation.ThrowIfCancellationRequested();
            return [.. results.SelectMany(result => Compare(result, scratch.FullName))];
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static IEnumerable<Difference> Compare(NotebookResult result, string scratch)
    {
        var committed = result.Target.Document;
        if (result.Failed is { } failed)
        {
            return [new Difference(committed.Name, failed.Cell.Id, "the cell", "that it ran", $"{failed.Error?.Name}: {failed.Error?.Value}")];
        }

        var path = Path.Combine(scratch, Path.GetFileName(result.Target.Path));
        var faults = new Faults();
        return NotebookReader.Read(path, path, faults) is { } rerun
            ? OutputComparison.Differences(committed, rerun)
            : [new Difference(committed.Name, "", "the notebook", "that it ran", "nothing")];
    }
}
