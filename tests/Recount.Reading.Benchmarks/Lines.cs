using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Recount.Reading.Benchmarks;

/// <summary>
/// Runs the published command on JSON lines, on one core and on two. Needs a shell and <c>taskset</c>, which lends a process
/// some of the cores only.
/// </summary>
internal static class Lines
{
    private const int Length = 200_000_000;
    private const int DocumentLength = 2_500;

    /// <summary>Measures and prints.</summary>
    public static void Measure(string command)
    {
        var file = Path.GetTempFileName();
        try
        {
            var bytes = Write(file);
            Seconds(command, file, 2);
            Rounds.Of(cores => Seconds(command, file, cores)).Print("extract --jsonl", bytes / 1e6);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static long Write(string file)
    {
        using var writer = new StreamWriter(file);
        var text = NewsText.Of(10_000_000);
        for (var id = 0; writer.BaseStream.Length < Length; id++)
        {
            var start = (int)((long)id * DocumentLength % (text.Length - DocumentLength));
            writer.WriteLine(JsonSerializer.Serialize(new { id, text = text.Substring(start, DocumentLength) }));
        }

        writer.Flush();
        return writer.BaseStream.Length;
    }

    /// <summary>What it writes goes nowhere, so that nothing else is measured.</summary>
    private static double Seconds(string command, string file, int cores)
    {
        var script = string.Create(CultureInfo.InvariantCulture, $"taskset -c 0-{cores - 1} \"$1\" extract --jsonl \"$2\" >/dev/null");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start("sh", ["-c", script, "sh", command, file]);
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{command} ended with {process.ExitCode}");
    }
}
