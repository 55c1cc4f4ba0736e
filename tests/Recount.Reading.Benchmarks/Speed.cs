using System.Diagnostics;
using System.Globalization;

namespace Recount.Reading.Benchmarks;

/// <summary>Megabytes of UTF-8 news a second, on one core and on two.</summary>
internal static class Speed
{
    private const int Length = 64_000_000;
    private const int Rounds = 8;
    private const double Megabyte = 1e6;

    /// <summary>Measures and prints.</summary>
    public static void Measure()
    {
        var text = NewsText.Of(Length);
        var halves = Halves(text);
        var count = 0;
        var (one, used) = Best(() => count = ReadParts([text]));
        var (two, _) = Best(() => count = ReadParts(halves));
        Print("one core", text.Length, one, count);
        Print("one core, by processor time", text.Length, used, count);
        Print("two cores", text.Length, two, count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"two cores against one: {one / two:0.00} times"));
    }

    /// <summary>Reads texts, each on a thread of its own; gives the number of mentions.</summary>
    private static int ReadParts(string[] texts)
    {
        var counts = new int[texts.Length];
        var workers = Enumerable.Range(0, texts.Length).Select(index => new Thread(() =>
        {
            using var reader = new StringReader(texts[index]);
            var count = 0;
            foreach (var mention in NumberReader.Read(reader))
            {
                count += mention.Unit.Length > 0 ? 1 : 0;
            }

            counts[index] = count;
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return counts.Sum();
    }

    /// <summary>A text in two parts, cut at a line end.</summary>
    private static string[] Halves(string text)
    {
        var middle = text.IndexOf('\n', text.Length / 2) + 1;
        return [text[..middle], text[middle..]];
    }

    /// <summary>The seconds of the best round by the clock, and of the best by processor time, which other work disturbs less.</summary>
    private static (double Clock, double Processor) Best(Action work)
    {
        var clock = double.MaxValue;
        var processor = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var used = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            work();
            clock = Math.Min(clock, watch.Elapsed.TotalSeconds);
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
        }

        return (clock, processor);
    }

    private static void Print(string what, int length, double seconds, int count) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{what}: {length / Megabyte / seconds:0.0} MB/s ({count} mentions in {length / Megabyte:0.0} MB)"));
}
