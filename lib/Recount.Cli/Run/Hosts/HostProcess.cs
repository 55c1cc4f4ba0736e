using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Recount.Cli.Run.Hosts;

/// <summary>A running host: takes cells, tells events, and can be ended at any time.</summary>
internal sealed class HostProcess : IDisposable
{
    private const int WaitingEvents = 256;
    private const int KeptErrors = 4000;

    private readonly Process _process;
    private readonly BlockingCollection<HostEvent> _events = new(WaitingEvents);
    private readonly StringBuilder _errors = new();
    private readonly CancellationTokenSource _closed = new();

    private HostProcess(Process process)
    {
        _process = process;
        new Thread(ReadEvents) { IsBackground = true, Name = "host events" }.Start();
        _process.ErrorDataReceived += (_, line) => KeepError(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <summary>The last lines that the process wrote to standard error.</summary>
    internal string Errors
    {
        get
        {
            lock (_errors)
            {
                return _errors.ToString().Trim();
            }
        }
    }

    /// <summary>How the process ended; null where it can't be known.</summary>
    internal int? ExitCode => _process.WaitForExit(TimeSpan.FromSeconds(5)) ? _process.ExitCode : null;

    /// <exception cref="IOException">The program cannot be started.</exception>
    internal static HostProcess Start(ProcessStartInfo start)
    {
        try
        {
            return new HostProcess(Process.Start(start)!);
        }
        catch (Win32Exception e)
        {
            throw new IOException($"{start.FileName} cannot be started: {e.Message}", e);
        }
    }

    /// <summary>Gives it a cell to run; one that is gone takes none, and tells so by its next event.</summary>
    internal void Send(string kernel, string code)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("kernel", kernel);
            json.WriteString("code", code);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        try
        {
            line.WriteTo(_process.StandardInput.BaseStream);
            _process.StandardInput.BaseStream.Flush();
        }
        catch (IOException)
        {
            // It is gone.
        }
    }

    /// <summary>The next event; null where none comes in time.</summary>
    /// <exception cref="OperationCanceledException">The user has had enough.</exception>
    internal HostEvent? Next(TimeSpan patience, CancellationToken cancellation) =>
        _events.TryTake(out var told, (int)Math.Clamp(patience.TotalMilliseconds, 0, int.MaxValue), cancellation) ? told : null;

    /// <summary>Ends the process and everything that it started, whatever it is doing.</summary>
    public void Dispose()
    {
        _closed.Cancel();
        try
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended already.
        }

        _process.Dispose();
    }

    private void ReadEvents()
    {
        try
        {
            var events = new HostEvents(_process.StandardOutput.BaseStream);
            HostEvent told;
            do
            {
                told = events.Next();
                _events.Add(told, _closed.Token);
            }
            while (told is not HostGone);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // Nobody waits for more.
        }
    }

    private void KeepError(string? line)
    {
        lock (_errors)
        {
            _errors.Append(line).Append('\n');
            if (_errors.Length > KeptErrors)
            {
                _errors.Remove(0, _errors.Length - KeptErrors);
            }
        }
    }
}
