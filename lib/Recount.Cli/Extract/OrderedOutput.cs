using System.Collections.Concurrent;
using System.Globalization;

namespace Recount.Cli.Extract;

/// <summary>
/// Writes batches in their order, whichever thread is done with them first. A batch that is done early waits here, while its
/// thread goes on with another.
/// </summary>
/// <param name="name">The name of the input, for messages.</param>
/// <param name="output">Where what came of the lines is written.</param>
/// <param name="errors">Where the faults of lines are written.</param>
/// <param name="mostWaiting">How many batches may wait.</param>
internal sealed class OrderedOutput(string name, Stream output, TextWriter errors, int mostWaiting)
{
    private readonly object _gate = new();
    private readonly Dictionary<long, LineBatch> _waiting = [];
    private readonly ConcurrentBag<LineBatch> _spare = [];
    private long _turn;
    private bool _isStopped;

    /// <summary>How many lines were bad.</summary>
    public long Bad { get; private set; }

    /// <summary>A batch to fill.</summary>
    public LineBatch Lend() => _spare.TryTake(out var batch) ? batch : new();

    /// <summary>
    /// Writes what a batch holds so far, once all batches before it have been written; waits until then. Gives whether the
    /// work goes on.
    /// </summary>
    public bool Write(LineBatch batch)
    {
        lock (_gate)
        {
            while (batch.Number != _turn && !_isStopped)
            {
                Monitor.Wait(_gate);
            }

            if (_isStopped)
            {
                return false;
            }
        }

        output.Write(batch.Output.WrittenSpan);
        batch.Output.ResetWrittenCount();
        return true;
    }

    /// <summary>Takes a batch that is done: writes it, and those that waited for it, or lets it wait. Gives whether the work goes on.</summary>
    public bool Finish(LineBatch batch)
    {
        lock (_gate)
        {
            while (batch.Number != _turn && _waiting.Count >= mostWaiting && !_isStopped)
            {
                Monitor.Wait(_gate);
            }

            if (_isStopped)
            {
                return false;
            }

            if (batch.Number != _turn)
            {
                _waiting.Add(batch.Number, batch);
                return true;
            }
        }

        for (var next = batch; next is not null; next = AfterTurn())
        {
            WriteWhole(next);
        }

        return true;
    }

    /// <summary>Lets no thread wait any longer: one of them failed.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _isStopped = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Writes the batch whose turn it is, which no other thread does meanwhile.</summary>
    private void WriteWhole(LineBatch batch)
    {
        foreach (var (line, fault) in batch.Faults)
        {
            Bad++;
            errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: line {line}: {fault}"));
        }

        output.Write(batch.Output.WrittenSpan);

        // What stands behind in a pipeline should not wait for the end.
        output.Flush();
        batch.Clear();
        _spare.Add(batch);
    }

    /// <summary>Gives the turn to the next batch, and gives that batch where it waits already.</summary>
    private LineBatch? AfterTurn()
    {
        lock (_gate)
        {
            _turn++;
            Monitor.PulseAll(_gate);
            return _waiting.Remove(_turn, out var batch) ? batch : null;
        }
    }
}
