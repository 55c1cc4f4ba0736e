using System.Diagnostics;
using System.Globalization;

namespace Recount.Reading.Benchmarks;

/// <summary>The peak memory of the process after a stream of two gigabytes.</summary>
internal static class StreamMemory
{
    private const long Length = 2_000_000_000;

    /// <summary>Measures and prints.</summary>
    public static void Measure()
    {
        var watch = Stopwatch.StartNew();
        using var reader = new RepeatingReader(NewsText.Of(1_000_000), Length);
        var count = NumberReader.Read(reader).LongCount();
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"stream of {Length / 1e9} GB: {count} mentions, {watch.Elapsed.TotalSeconds:0.0} s, peak {process.PeakWorkingSet64 / 1e6:0} MB"));
    }
}
