using Recount.Cli.Run.Building;
using Recount.Cli.Run.Freshness;
using Recount.Cli.Run.Hosts;
using Recount.Cli.Run.Reporting;

namespace Recount.Cli.Run;

/// <summary>A run of some notebooks: sorts out what is fresh, sees to the host, runs the rest, tells how it went.</summary>
internal sealed class Running(Workspace workspace, TextWriter output)
{
    /// <summary>Whether what is fresh runs as well.</summary>
    internal bool Force { get; init; }

    internal required RunOptions Options { get; init; }

    /// <summary>The folder for the results; null to write each notebook in its place.</summary>
    internal string? Into { get; init; }

    /// <summary>Whether the folder for the results is gone when their reader looks for it.</summary>
    internal bool IsRehearsal { get; init; }

    /// <summary>The host; null for the repository's own.</summary>
    internal HostCommand? Host { get; init; }

    /// <summary>Runs the notebooks; results come in their order.</summary>
    /// <exception cref="MissingPackagesException">The host cannot be built for want of packages.</exception>
    /// <exception cref="IOException">The host cannot be built or started, or a result cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it while the host was being built.</exception>
    internal IReadOnlyList<NotebookResult> Run(IReadOnlyList<Target> targets, CancellationToken cancellation)
    {
        if (targets.Count == 0)
        {
            output.WriteLine("no notebooks to run");
            return [];
        }

        var foundations = new Foundations(workspace);
        var stale = targets.Where(t => Force || foundations.Stale(t) is not null).ToList();
        var terminal = Terminal.OfProcess();
        var live = Console.IsOutputRedirected || stale.Count == 0 ? null : new LiveLines(output);
        var progress = new OrderedProgress(targets, new RunText(output, terminal, areKept: !IsRehearsal), live);
        var host = stale.Count == 0 ? null : Host ?? new HostBuild(workspace, foundations, output).Build(Force, cancellation);
        var fresh = targets.Except(stale).Select(NotebookResult.Fresh).ToList();
        fresh.ForEach(progress.End);
        var run = host is null ? [] : new NotebookRunner(workspace, foundations, host, Options, Into).Run(stale, progress, cancellation);
        return [.. fresh.Concat(run).OrderBy(r => targets.ToList().IndexOf(r.Target))];
    }
}
