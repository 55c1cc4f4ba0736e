using System.Globalization;

namespace Recount.Reading.Benchmarks;

/// <summary>
/// Megabytes of news a second on one core and on two, side by side with what the machine allows.
/// </summary>
internal static class Speed
{
    private const int Length = 64_000_000;
    private const int DocumentLength = 3_000;
    private const double Megabyte = 1e6;

    /// <summary>Measures and prints.</summary>
    public static void Measure()
    {
        var text = NewsText.Of(Length);
        Workload[] workloads = [Streams(text), Documents(text), .. Controls.Memory()];
        Console.WriteLine("medians of several rounds (lowest to highest)");
        foreach (var workload in workloads)
        {
            // The first round is the compiler's.
            workload.Seconds(2);
            PrintMemory(workload);
            Rounds.Of(workload.Seconds).Print(workload.Name, workload.Megabytes);
        }
    }

    /// <summary>Long texts, each read as a stream.</summary>
    private static Workload Streams(string text)
    {
        var middle = AfterLine(text, text.Length / 2);
        string[] halves = [text[..middle], text[middle..]];
        return new("streams", text.Length / Megabyte, (part, parts) =>
        {
            foreach (var half in parts == 1 ? halves : [halves[part]])
            {
                using var reader = new StringReader(half);
                Use(NumberReader.Read(reader));
            }
        });
    }

    /// <summary>Texts of the length of a news report, each read as a string.</summary>
    private static Workload Documents(string text)
    {
        var documents = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = AfterLine(text, Math.Min(text.Length - 1, start + DocumentLength));
            documents.Add(text[start..end]);
            start = end;
        }

        return new("documents", text.Length / Megabyte, (part, parts) =>
        {
            for (var index = part; index < documents.Count; index += parts)
            {
                Use(NumberReader.Read(documents[index]));
            }
        });
    }

    private static int AfterLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }

    private static void Use(IEnumerable<NumericMention> mentions)
    {
        foreach (var mention in mentions)
        {
            ArgumentException.ThrowIfNullOrEmpty(mention.Unit);
        }
    }

    /// <summary>What the reading of a megabyte leaves to the collector.</summary>
    private static void PrintMemory(Workload workload)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var collections = GC.CollectionCount(0);
        workload.Seconds(1);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{workload.Name}: {allocated / workload.Megabytes / Megabyte:0.00} MB allocated a MB, {GC.CollectionCount(0) - collections} collections"));
    }
}
