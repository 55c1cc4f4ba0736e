using System.Diagnostics;
using System.Globalization;

namespace Recount.Reading.Benchmarks;

/// <summary>Megabytes of UTF-8 news a second, on one core and on two.</summary>
internal static class Speed
{
    private const int Length = 64_000_000;
    private const int Rounds = 5;
    private const double Megabyte = 1e6;

    /// <summary>Measures and prints.</summary>
    public static void Measure()
    {
        var text = NewsText.Of(Length);
        var count = 0;
        var used = Environment.CpuUsage.TotalTime;
        var one = Best(() => count = ReadParts(text, 1));
        used = Environment.CpuUsage.TotalTime - used;
        var two = Best(() => count = ReadParts(text, 2));
        Print("one core", text.Length, one, count);
        Print("one core, by processor time", text.Length, used.TotalSeconds / Rounds, count);
        Print("two cores", text.Length, two, count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"two cores against one: {one / two:0.00} times"));
    }

    /// <summary>Reads a text in parts, cut at line ends, each on a thread of its own; gives the number of mentions.</summary>
    private static int ReadParts(string text, int threads)
    {
        var counts = new int[threads];
        var workers = Enumerable.Range(0, threads).Select(index => new Thread(() =>
        {
            var from = LineStart(text, (int)((long)text.Length * index / threads));
            var to = LineStart(text, (int)((long)text.Length * (index + 1) / threads));
            using var reader = new StringReader(text[from..to]);
            foreach (var mention in NumberReader.Read(reader))
            {
                counts[index] += mention.Unit.Length > 0 ? 1 : 0;
            }
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return counts.Sum();
    }

    private static int LineStart(string text, int at) => at == 0 || at >= text.Length ? Math.Min(at, text.Length) : text.IndexOf('\n', at) + 1;

    private static double Best(Action work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static void Print(string what, int length, double seconds, int count) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{what}: {length / Megabyte / seconds:0.0} MB/s ({count} mentions in {length / Megabyte:0.0} MB)"));
}
