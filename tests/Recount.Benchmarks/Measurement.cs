using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Recount.Benchmarks;

/// <summary>What one run of a program cost.</summary>
/// <param name="Milliseconds">From before its start to after its end.</param>
/// <param name="Megabytes">The most memory it held.</param>
internal readonly partial record struct Measurement(double Milliseconds, double Megabytes)
{
    private const int Children = -1;

    /// <summary>Runs a program once, in this process: its memory is then that of this process's only child.</summary>
    internal static Measurement OfOnlyChild(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = watch.Elapsed.TotalMilliseconds;
        if (process.ExitCode > 1)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
        }

        var usage = default(Usage);
        _ = GetUsage(Children, ref usage);
        var kilobytes = OperatingSystem.IsMacOS() ? usage.MostMemory / 1024 : usage.MostMemory;
        return new Measurement(elapsed, kilobytes / 1024.0);
    }

    /// <summary>Runs a program several times, each under a measuring process of its own; gives the median.</summary>
    internal static Measurement Median(int runs, string program, params string[] arguments)
    {
        var all = Enumerable.Range(0, runs).Select(_ => Once(program, arguments)).ToList();
        return new Measurement(Middle(all.Select(m => m.Milliseconds)), Middle(all.Select(m => m.Megabytes)));
    }

    private static Measurement Once(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["measure", program, .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Measurement(double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{program} could not be measured");
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, ref Usage usage);

    // struct rusage: two timevals, then ru_maxrss and thirteen more longs.
    [StructLayout(LayoutKind.Sequential)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
        public long MostMemory;
        public unsafe fixed long Rest[13];
    }
}
