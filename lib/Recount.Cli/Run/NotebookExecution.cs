using System.Diagnostics;
using Recount.Cli.Notebooks;
using Recount.Cli.Run.Hosts;

namespace Recount.Cli.Run;

/// <summary>Runs one notebook in a host of its own. Changes no file.</summary>
internal sealed class NotebookExecution(
    Target target, HostCommand command, string root, RunOptions options, IRunProgress progress, CancellationToken cancellation)
{
    private readonly OutputCollector _outputs = new(new OutputCleaning(root));
    private readonly List<CellResult> _results = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>What became of each cell of code.</summary>
    internal IReadOnlyList<CellResult> Results => _results;

    /// <summary>The notebook with its new outputs.</summary>
    internal NotebookDocument Executed => target.Document with
    {
        Cells =
        [
            .. target.Document.Cells.Select(cell => cell.Type != CellType.Code ? cell : cell with
            {
                ExecutionCount = _counts.TryGetValue(cell.Id, out var count) ? count : null,
                Outputs = _outputs.Of(cell.Id),
            }),
        ],
    };

    /// <summary>Runs the cells until one fails.</summary>
    /// <param name="readsFile">The file in which the host notes what the notebook reads.</param>
    /// <exception cref="IOException">The host cannot be started.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the run.</exception>
    internal void Run(string readsFile)
    {
        using var host = HostProcess.Start(command.In(target.Folder, target.Kernels, readsFile));
        var cells = target.Document.Cells.Index().Where(c => c.Item.Type == CellType.Code).ToList();
        var isReady = false;
        foreach (var (index, cell) in cells)
        {
            progress.Begin(target, _results.Count, cells.Count, cell.Id);
            var clock = Stopwatch.StartNew();
            var (status, error) = !_results.All(r => r.IsFine) ? (CellStatus.NotRun, null)
                : CellTags.IsSkipped(cell) ? (CellStatus.Skipped, null)
                : Run(host, cell, ref isReady);
            _results.Add(new CellResult(cell, index + 1, status, clock.Elapsed, error));
        }
    }

    private (CellStatus Status, ErrorOutput? Error) Run(HostProcess host, Cell cell, ref bool isReady)
    {
        var count = _counts.Count + 1;
        _counts.Add(cell.Id, count);
        _outputs.Begin(cell.Id, count);
        if (!isReady && host.Next(RunOptions.StartTimeOut, cancellation) is not HostReady)
        {
            return End(CellStatus.Died, "HostNotReady", $"The host did not start. {host.Errors}".TrimEnd());
        }

        isReady = true;
        var limit = CellTags.TimeOutOf(cell) ?? options.TimeOut;
        var clock = Stopwatch.StartNew();
        ErrorOutput? error = null;
        host.Send(target.KernelOf(cell)!, cell.Source);
        while (true)
        {
            var told = host.Next(limit - clock.Elapsed, cancellation);
            switch (told)
            {
                case HostDone done:
                    return done.Succeeded || cell.HasTag(CellTags.RaisesException)
                        ? (CellStatus.Passed, null)
                        : (CellStatus.Failed, error ?? new ErrorOutput("Error", "The cell failed without a word.", []));
                case HostGone:
                    return End(CellStatus.Died, "ProcessEnded", Gone(host));
                case null:
                    return End(CellStatus.TimedOut, "TimeOut", $"The cell took longer than {limit.TotalSeconds:0.###} s and was ended.");
                case HostFailed failed:
                    error = failed.Error;
                    break;
            }

            _outputs.Add(told);
            if (_outputs.Length > RunOptions.LongestOutput)
            {
                return End(CellStatus.TooLong, "TooMuchOutput",
                    $"The cell put out more than {RunOptions.LongestOutput >> 20} million characters and was ended.");
            }
        }
    }

    private (CellStatus Status, ErrorOutput? Error) End(CellStatus status, string name, string message)
    {
        var error = new ErrorOutput(name, message, []);
        _outputs.Add(new HostFailed(error));
        return (status, error);
    }

    private static string Gone(HostProcess host)
    {
        var code = host.ExitCode is { } known ? $" with exit code {known}" : "";
        return $"The cell ended its process{code}.{(host.Errors.Length > 0 ? "\n" : "")}{host.Errors}";
    }
}
