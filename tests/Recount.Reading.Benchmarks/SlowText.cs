using System.Diagnostics;
using System.Globalization;

namespace Recount.Reading.Benchmarks;

/// <summary>Texts made to be slow, each at one length and at twice the length: the time must no more than double.</summary>
internal static class SlowText
{
    private static readonly (string Name, string Unit, int Length)[] Texts =
    [
        ("ten million digits", "7", 10_000_000),
        ("one hundred and, a million times", "one hundred and ", 16_000_000),
        ("endless 1.1.1.1", "1.", 10_000_000),
        ("endless $$$$", "$", 10_000_000),
        ("unbalanced brackets", "(", 10_000_000),
        ("brackets with digits", "((1", 10_000_000),
        ("hyphens between digits", "1-", 10_000_000),
        ("commas between digits", "1,", 10_000_000),
        ("million million", "million ", 10_000_000),
        ("between, endlessly", "between 1 and ", 10_000_000),
        ("one-half, endlessly", "one-half-", 10_000_000),
        ("digits and commas behind a dollar sign", "$1,1,1,", 10_000_000),
        ("and, endlessly", "and ", 10_000_000),
        ("apostrophes", "'", 10_000_000),
        ("quotes", "“", 10_000_000),
        ("combining marks", "1\u0301", 10_000_000),
        ("million and a half", "million and a half ", 10_000_000),
        ("adjectives without a noun", "1 big old red new ", 10_000_000),
        ("a single line of 100 MB", "The firm sold 12 boats for $3 million, and ", 100_000_000),
    ];

    /// <summary>Measures and prints.</summary>
    public static void Measure()
    {
        Console.WriteLine("slow-made text: MB/s at half the length, and at the length");
        foreach (var (name, unit, length) in Texts)
        {
            var half = Speed(unit, length / 2);
            var full = Speed(unit, length);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {half:0.0}, {full:0.0}"));
        }
    }

    private static double Speed(string unit, int length)
    {
        using var reader = new RepeatingReader(unit, length);
        var watch = Stopwatch.StartNew();
        _ = NumberReader.Read(reader).LongCount();
        return length / 1e6 / watch.Elapsed.TotalSeconds;
    }
}
