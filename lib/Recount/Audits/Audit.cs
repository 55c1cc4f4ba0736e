using Recount.Articles;
using Recount.Baselines;
using Recount.Coverage;
using Recount.Data;
using Recount.Mentions;
using Recount.Originals;

namespace Recount.Audits;

/// <summary>A recount held against everything it can be held against: digests, originals, the accepted results.</summary>
/// <param name="Recounting">The recount.</param>
/// <param name="Articles">The articles in numbers.</param>
/// <param name="Originals">What became of each article's original.</param>
/// <param name="Findings">Where the ledger and a text do not agree; numbers that nobody accounts for.</param>
/// <param name="Changes">Where results are not as accepted, a line each.</param>
public sealed record Audit(
    Recounting Recounting,
    IReadOnlyList<ArticleSummary> Articles,
    IReadOnlyDictionary<string, OriginalStatus> Originals,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<string> Changes)
{
    /// <summary>Where the mentions of other editions were found again; null where that is not clear.</summary>
    public IReadOnlyList<(Mention Mention, int? Start)> Relocated { get; init; } = [];

    /// <summary>Whether everything is as recorded.</summary>
    public bool IsAsRecorded => Findings.Count == 0 && Changes.Count == 0;

    /// <summary>Recounts a data folder and holds the result against everything at hand.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="originalsFolder">A folder with originals; null where none are at hand.</param>
    /// <param name="mustHaveAll">Whether an original that is not in the folder is a finding.</param>
    /// <exception cref="BadDataException">Something in the input is not as it should be; carries every fault.</exception>
    public static Audit Of(string dataFolder, string? originalsFolder, bool mustHaveAll = false)
    {
        var ledger = Ledger.Load(dataFolder);
        var recounting = Recounting.Of(ledger);
        var mentions = ledger.Mentions.ToLookup(m => m.Article);
        var findings = MentionCoverage.Check(ledger.Mentions, ledger.Folder.NameOf("mentions.csv")).ToList();
        foreach (var article in ledger.Articles)
        {
            findings.AddRange(DigestCoverage.Check(article, mentions[article.Id], ledger.Folder.NameOf($"articles/{article.Id}.md")));
        }

        findings.AddRange(CheckNotes(recounting));
        List<(Mention, int?)> relocated = [];
        var originals = VerifyOriginals(ledger.Articles, mentions, originalsFolder, mustHaveAll, findings, relocated);
        return new Audit(recounting, ArticleSummary.Of(recounting), originals, findings, [.. Compare(recounting)])
        {
            Relocated = relocated,
        };
    }

    private static Dictionary<string, OriginalStatus> VerifyOriginals(
        IReadOnlyList<Article> articles, ILookup<string, Mention> mentions, string? folder, bool mustHaveAll, List<Finding> findings, List<(Mention, int?)> relocated)
    {
        var faults = new Faults();
        var status = new Dictionary<string, OriginalStatus>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var original = folder is null ? null : Original.Read(article, folder, faults);
            status[article.Id] = original is null ? OriginalStatus.Absent
                : original.IsRecordedEdition ? OriginalStatus.Verified
                : OriginalStatus.OtherEdition;
            if (original is null && folder is not null && mustHaveAll)
            {
                findings.Add(new Finding(article.Id, folder, $"{article.File} is not in this folder, or cannot be read"));
            }

            if (original is not null)
            {
                List<Mention> own = [.. mentions[article.Id]];
                findings.AddRange(original.IsRecordedEdition ? OriginalVerifier.Verify(original, own) : Relocation.Report(original, own));
                if (!original.IsRecordedEdition)
                {
                    relocated.AddRange(own.Zip(Relocation.Find(original.Text, own)));
                }
            }
        }

        faults.ThrowIfAny();
        return status;
    }

    private static IEnumerable<string> Compare(Recounting recounting)
    {
        var accepted = Baseline.Read(recounting.Ledger.Folder);
        return accepted is null
            ? ["no result was accepted yet; accept today's with --accept"]
            : Baseline.Differences(accepted, Baseline.Of(recounting));
    }

    // Discrepancies without a word and words without a discrepancy: neither can be accepted, both have to be mended.
    private static IEnumerable<Finding> CheckNotes(Recounting recounting)
    {
        var file = recounting.Ledger.Folder.NameOf("discrepancies.csv");
        return recounting.Undocumented
            .Select(c => new Finding("", file, $"new discrepancy: {c.Check.Id} fails and no row says so; add one"))
            .Concat(recounting.Settled
                .Select(d => new Finding("", $"{file}:{d.Note.Line}", $"{d.Note.Check} holds now; take the row out")));
    }
}
