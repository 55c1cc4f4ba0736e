using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Recount.Reading.Benchmarks;

/// <summary>Reads a file of 200 MB, and lets ripgrep list the runs of digits of the same file on one thread.</summary>
internal static class Ripgrep
{
    private const int Length = 200_000_000;

    /// <summary>Measures and prints.</summary>
    public static void Measure()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, NewsText.Of(Length));
            var ours = Seconds(() => Read(file));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reader: {ours:0.00} s for {Length / 1e6} MB from a file"));
            if (Grep(file) is { } theirs)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ripgrep: {theirs:0.00} s; the reader takes {ours / theirs:0.0} times as long"));
            }
            else
            {
                Console.WriteLine("ripgrep is not on this machine");
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Read(string file)
    {
        using var reader = new StreamReader(file);
        var count = NumberReader.Read(reader).LongCount();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mentions: {count}"));
    }

    private static double? Grep(string file)
    {
        try
        {
            return Seconds(() =>
            {
                using var process = Process.Start(new ProcessStartInfo("rg", ["--threads", "1", "--only-matching", "--no-line-number", "[0-9]+", file]) { RedirectStandardOutput = true })!;
                process.StandardOutput.BaseStream.CopyTo(Stream.Null);
                process.WaitForExit();
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }
}
