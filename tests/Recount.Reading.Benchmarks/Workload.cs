using System.Diagnostics;

namespace Recount.Reading.Benchmarks;

/// <summary>An amount of work that can be done in one part, or in two parts at the same time.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Megabytes">How much of it, whether in one part or in two.</param>
/// <param name="DoPart">Does one part: its number from nought, and the number of parts.</param>
internal sealed record Workload(string Name, double Megabytes, Action<int, int> DoPart)
{
    /// <summary>The seconds that the work takes in so many parts, each on a thread of its own.</summary>
    public double Seconds(int parts)
    {
        var workers = Enumerable.Range(0, parts).Select(part => new Thread(() => DoPart(part, parts))).ToList();
        var watch = Stopwatch.StartNew();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return watch.Elapsed.TotalSeconds;
    }
}
