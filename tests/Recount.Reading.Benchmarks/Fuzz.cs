using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Recount.Reading.Benchmarks;

/// <summary>Reads made-up texts on all cores and prints those whose reading breaks a rule or throws.</summary>
internal static class Fuzz
{
    private const int MostFaults = 20;
    private const int Share = 1000;

    /// <summary>Runs for a time, prints what was read and what was wrong, and gives whether nothing was.</summary>
    public static bool Run(TimeSpan time)
    {
        var first = Environment.TickCount & 0x3FFFFFFF;
        var watch = Stopwatch.StartNew();
        var next = first;
        long texts = 0;
        long mentions = 0;
        var faults = 0;
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (watch.Elapsed < time && Volatile.Read(ref faults) < MostFaults)
            {
                var start = Interlocked.Add(ref next, Share) - Share;
                for (var seed = start; seed < start + Share; seed++)
                {
                    Interlocked.Add(ref mentions, Try(seed, ref faults));
                }

                Interlocked.Add(ref texts, Share);
            }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"fuzz: {texts} texts, {mentions} mentions in {watch.Elapsed.TotalMinutes:0.0} minutes, seeds from {first}, {faults} faults"));
        return faults == 0;
    }

    /// <summary>Tries one text and gives the number of its mentions.</summary>
    private static int Try(int seed, ref int faults)
    {
        var text = FuzzText.Of(seed);
        string? broken;
        var count = 0;
        try
        {
            var mentions = NumberReader.Read(text);
            count = mentions.Count;
            broken = FuzzRules.Broken(text, mentions);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            broken = fault.ToString();
        }

        if (broken is not null)
        {
            Interlocked.Increment(ref faults);
            Console.WriteLine($"{JsonSerializer.Serialize(text)}\n    {broken}");
        }

        return count;
    }
}
