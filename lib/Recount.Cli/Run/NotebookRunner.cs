using System.Diagnostics;
using Recount.Cli.Notebooks;
using Recount.Cli.Report.Notebooks;
using Recount.Cli.Run.Freshness;
using Recount.Cli.Run.Hosts;

namespace Recount.Cli.Run;

/// <summary>Runs notebooks, several at once, and writes back those that ran to their end.</summary>
/// <param name="workspace">Where they stand.</param>
/// <param name="foundations">What they rest on.</param>
/// <param name="command">The host.</param>
/// <param name="options">How to run them.</param>
/// <param name="into">The folder for the results; null to write each notebook in its place.</param>
internal sealed class NotebookRunner(
    Workspace workspace, Foundations foundations, HostCommand command, RunOptions options, string? into)
{
    /// <summary>Runs them; results come in the order of the notebooks.</summary>
    /// <param name="targets">The notebooks.</param>
    /// <param name="progress">Is told how it goes.</param>
    /// <param name="cancellation">Ends every host; what is not written by then stays as it was.</param>
    internal IReadOnlyList<NotebookResult> Run(IReadOnlyList<Target> targets, IRunProgress progress, CancellationToken cancellation)
    {
        var results = new NotebookResult[targets.Count];
        var order = LongestFirst(targets);
        var next = -1;
        var hasFailed = false;
        Exception? broken = null;

        void Work()
        {
            for (var turn = Interlocked.Increment(ref next); turn < targets.Count; turn = Interlocked.Increment(ref next))
            {
                var i = order[turn];
                var isOff = cancellation.IsCancellationRequested || broken is not null || (hasFailed && !options.KeepGoing);
                try
                {
                    results[i] = isOff ? NotebookResult.NotRun(targets[i]) : Run(targets[i], progress, cancellation);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException or OperationCanceledException)
                {
                    // A full disk or a missing program ends the run, not the notebooks that are under way.
                    broken ??= e is OperationCanceledException ? null : e;
                    results[i] = NotebookResult.NotRun(targets[i]);
                }

                hasFailed |= results[i].Status == NotebookStatus.Failed;
                progress.End(results[i]);
            }
        }

        var workers = Enumerable.Range(0, Math.Min(options.Jobs, targets.Count)).Select(_ => new Thread(Work)).ToList();
        workers.ForEach(w => w.Start());
        workers.ForEach(w => w.Join());
        return broken is null ? results : throw new IOException(broken.Message, broken);
    }

    // So that none is left to run alone at the end. A kernel more takes as long as many cells.
    private static List<int> LongestFirst(IReadOnlyList<Target> targets) =>
    [
        .. targets.Index()
            .OrderByDescending(t => t.Item.Kernels.Count)
            .ThenByDescending(t => t.Item.Document.CodeCells.Count())
            .Select(t => t.Index),
    ];

    private NotebookResult Run(Target target, IRunProgress progress, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        using var reads = new ReadsFile();
        var execution = new NotebookExecution(target, command, workspace.Root, options, progress, cancellation);
        execution.Run(reads.Path);
        cancellation.ThrowIfCancellationRequested();
        var hasPassed = execution.Results.All(r => r.IsFine);
        var file = Path.GetFileName(target.Path);
        var kept = into is not null ? Path.Combine(into, file) : Path.Combine(workspace.Artifacts, "run", file);
        if (hasPassed)
        {
            var files = reads.Of(target.Document, workspace);
            var done = foundations.KeyOf(target, files).PutIn(execution.Executed, files);
            NotebookWriter.Write(FigureImages.Carried(done, target.Document), into is null ? target.Path : Created(kept));
            if (into is null && File.Exists(kept))
            {
                File.Delete(kept);
            }
        }
        else
        {
            NotebookWriter.Write(FailureBanner.PutOn(execution.Executed, execution.Results), Created(kept));
        }

        return new NotebookResult(
            target, hasPassed ? NotebookStatus.Passed : NotebookStatus.Failed, execution.Results, clock.Elapsed)
        {
            Kept = hasPassed && into is null ? null : workspace.Relative(kept),
        };
    }

    private static string Created(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return path;
    }
}
