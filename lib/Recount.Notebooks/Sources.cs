using Deedle;
using Recount.Data;
using Recount.Notebooks.Reconciling;

namespace Recount.Notebooks;

/// <summary>Where a notebook's figures come from, each read once, and a note of what was read.</summary>
internal sealed class Sources
{
    private const string ReadsFile = "RECOUNT_READS";

    // A claim's kind is that of its first mention and its topic that of its first check; standings and verdicts rest on everything.
    private static readonly IReadOnlyList<string> Judgement = ["mentions.csv", "claims.csv", "references.csv", "checks.csv", "series.csv"];

    private readonly Dictionary<string, Frame<string, string>> _frames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reads = new(StringComparer.Ordinal);

    /// <summary>Reads the ledger and works it out.</summary>
    /// <exception cref="BadDataException">The data are not as they should be, or there are none.</exception>
    internal Sources(string name, string? dataFolder)
    {
        Name = name;
        Folder = dataFolder ?? Nearest();
        Ledger = Ledger.Load(Folder);
        Recounting = Recounting.Of(Ledger);
        Reconciler = new Reconciler(this);
    }

    internal string Name { get; }

    internal string Folder { get; }

    internal Ledger Ledger { get; }

    internal Recounting Recounting { get; }

    internal Reconciler Reconciler { get; }

    /// <summary>The frame of a table, built when it is first asked for.</summary>
    internal Frame<string, string> Read(string table, Func<Sources, Frame<string, string>> build)
    {
        if (!_frames.TryGetValue(table, out var frame))
        {
            frame = build(this);
            _frames.Add(table, frame);
            foreach (var file in Files(table))
            {
                Note(file);
            }
        }

        return frame;
    }

    /// <summary>The file of a series.</summary>
    /// <exception cref="ArgumentException">There is no such series.</exception>
    internal string SeriesFile(string series) => Ledger.SeriesNamed(series) is not null
        ? Ledger.Folder.PathOf($"series/{series}.csv")
        : throw new ArgumentException($"There is no series {series}; data/series.csv lists them.", nameof(series));

    /// <summary>
    /// Notes that a file was read, for the runner, which wants to know when the notebook has to run again. Nobody asks
    /// where the variable is not set.
    /// </summary>
    internal void Note(string file)
    {
        if (_reads.Add(file) && Environment.GetEnvironmentVariable(ReadsFile) is { Length: > 0 } list)
        {
            File.AppendAllText(list, $"data/{file}\n");
        }
    }

    private IEnumerable<string> Files(string table) => table switch
    {
        "articles" => Ledger.Articles.Select(a => $"articles/{a.Id}.md"),
        "paragraphs" => Ledger.Articles.Select(a => $"articles/{a.Id}.md").Append("mentions.csv"),
        "mentions" or "references" => [table + ".csv"],
        "claims" => ["mentions.csv", "claims.csv", "checks.csv"],
        "standings" or "checks" => [.. Judgement, .. Ledger.Series.Select(s => $"series/{s.Name}.csv")],
        "discrepancies" => [.. Judgement, "discrepancies.csv", .. Ledger.Series.Select(s => $"series/{s.Name}.csv")],
        _ => ["series.csv", $"series/{table}.csv"],
    };

    private static string Nearest()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "data");
            if (File.Exists(Path.Combine(data, "claims.csv")))
            {
                return data;
            }
        }

        throw new BadDataException([new Fault("data", 0, "", "there is no data folder with claims.csv here or above; open the notebook in its repository")]);
    }
}
