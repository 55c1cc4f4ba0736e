using System.Collections.Concurrent;
using System.Diagnostics;

namespace Recount.Report.Tests;

/// <summary>The program itself, run as a user runs it; what it writes is kept line by line.</summary>
internal sealed class ProgramRun : IDisposable
{
    // Far longer than anything takes: a program that never comes to it fails the test instead of halting all of them.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly BlockingCollection<string> _lines = [];

    /// <param name="arguments">What follows <c>recount</c>.</param>
    /// <param name="path">A folder that comes first where programs are looked for; null for none.</param>
    internal ProgramRun(IEnumerable<string> arguments, string? path = null)
    {
        var start = Interruptible.Dotnet([typeof(Cli.ExitCode).Assembly.Location, .. arguments]);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        if (path is not null)
        {
            start.Environment["PATH"] = path + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, e) => Take(e.Data);
        _process.ErrorDataReceived += (_, e) => Take(e.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Every line so far.</summary>
    internal ConcurrentQueue<string> Written { get; } = new();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        _lines.Dispose();
    }

    /// <summary>Waits for a line that has a text in it.</summary>
    internal string Line(string text, CancellationToken end)
    {
        using var patience = Patience(end);
        foreach (var line in _lines.GetConsumingEnumerable(patience.Token))
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException("The program ended.");
    }

    /// <summary>Waits for its end; its exit code.</summary>
    internal async Task<int> EndAsync(CancellationToken end)
    {
        using var patience = Patience(end);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Ctrl-C.</summary>
    internal void Interrupt() => Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!.WaitForExit();

    private static CancellationTokenSource Patience(CancellationToken end)
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(end);
        patience.CancelAfter(Longest);
        return patience;
    }

    private void Take(string? line)
    {
        if (line is not null && !_lines.IsAddingCompleted)
        {
            Written.Enqueue(line);
            _lines.Add(line);
        }
    }
}
