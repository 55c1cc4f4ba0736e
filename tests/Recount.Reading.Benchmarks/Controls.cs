namespace Recount.Reading.Benchmarks;

/// <summary>
/// Work that shares nothing but the machine: how much faster two threads do it than one is what the machine allows.
/// </summary>
internal static class Controls
{
    private const long SumCount = 200_000_000;
    private const int Longs = 32_000_000;
    private const int Sweeps = 5;

    private static readonly ulong[] Results = new ulong[64];

    /// <summary>The processor alone, for about a tenth of a second.</summary>
    public static Workload Sums { get; } = new("plain sums", SumCount / 1e6, (part, parts) => Keep(part, Sum(SumCount / parts)));

    /// <summary>The memory alone, read and written.</summary>
    public static IEnumerable<Workload> Memory()
    {
        var memory = new long[Longs];
        var megabytes = (double)Sweeps * Longs * sizeof(long) / 1e6;
        return
        [
            new("reading memory", megabytes, (part, parts) => Keep(part, Add(PartOf(memory, part, parts)))),
            new("writing memory", megabytes, (part, parts) => Fill(PartOf(memory, part, parts))),
        ];
    }

    private static Span<long> PartOf(long[] memory, int part, int parts) => memory.AsSpan(part * (Longs / parts), Longs / parts);

    /// <summary>Six chains of sums at once, so that two threads on one core would get in each other's way.</summary>
    private static ulong Sum(long count)
    {
        ulong a = 1, b = 2, c = 3, d = 4, e = 5, f = 6;
        unchecked
        {
            for (long at = 0; at < count; at++)
            {
                a += (ulong)at;
                b ^= (ulong)at;
                c += a;
                d ^= b;
                e += 3;
                f ^= 5;
            }

            return a + b + c + d + e + f;
        }
    }

    private static ulong Add(Span<long> memory)
    {
        ulong sum = 0;
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var value in memory)
            {
                sum = unchecked(sum + (ulong)value);
            }
        }

        return sum;
    }

    private static void Fill(Span<long> memory)
    {
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            memory.Fill(sweep);
        }
    }

    /// <summary>Keeps a result, so that the work for it is not left out; each part's in a cache line of its own.</summary>
    private static void Keep(int part, ulong result) => Results[part * 16] = result;
}
