using System.Collections.Frozen;
using Recount.Articles;
using Recount.Checks;
using Recount.Claims;
using Recount.Data;
using Recount.Discrepancies;
using Recount.Mentions;
using Recount.References;

namespace Recount;

/// <summary>Everything that the data folder holds, read and found sound; nothing is worked out yet.</summary>
/// <remarks>Immutable once loaded. Lists keep the order of the files, so that the same data give the same output.</remarks>
public sealed class Ledger
{
    private readonly FrozenDictionary<string, Article> _articles;
    private readonly FrozenDictionary<string, Claim> _claims;
    private readonly FrozenDictionary<string, Reference> _references;
    private readonly FrozenDictionary<string, Check> _checks;
    private readonly FrozenDictionary<string, Series> _series;

    private Ledger(DataFolder folder, Faults faults)
    {
        Folder = folder;
        Articles = DigestReader.ReadAll(folder, faults);
        Mentions = MentionTable.Read(folder.PathOf("mentions.csv"), folder.NameOf("mentions.csv"), faults);
        Claims = ClaimTable.Read(folder.PathOf("claims.csv"), folder.NameOf("claims.csv"), Mentions, faults);
        References = ReferenceTable.Read(folder.PathOf("references.csv"), folder.NameOf("references.csv"), faults);
        Series = SeriesFolder.Read(folder, faults);
        Checks = CheckTable.Read(folder.PathOf("checks.csv"), folder.NameOf("checks.csv"), faults);
        Notes = DiscrepancyTable.Read(folder.PathOf("discrepancies.csv"), folder.NameOf("discrepancies.csv"), faults);

        _articles = ById(Articles, a => a.Id);
        _claims = ById(Claims, c => c.Id);
        _references = ById(References, r => r.Id);
        _checks = ById(Checks, c => c.Id);
        _series = ById(Series, s => s.Name);
    }

    /// <summary>Where it was read from.</summary>
    public DataFolder Folder { get; }

    /// <summary>The articles, by id.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Every number of every article, in the order of the texts.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Every checkable quantity that an article states.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Independent, cited facts.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>Tables of dated facts.</summary>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>Derivations over all of these.</summary>
    public IReadOnlyList<Check> Checks { get; }

    /// <summary>What is written about the checks that do not hold outright.</summary>
    public IReadOnlyList<DiscrepancyNote> Notes { get; }

    /// <summary>Reads a data folder.</summary>
    /// <exception cref="BadDataException">Something in it is not as it should be; carries every fault.</exception>
    public static Ledger Load(string folder)
    {
        var faults = new Faults();
        var ledger = new Ledger(new DataFolder(folder), faults);
        LedgerIntegrity.Check(ledger, faults);
        faults.ThrowIfAny();
        return ledger;
    }

    /// <summary>An article by id; null for none.</summary>
    public Article? Article(string id) => _articles.GetValueOrDefault(id);

    /// <summary>A claim by id; null for none.</summary>
    public Claim? Claim(string id) => _claims.GetValueOrDefault(id);

    /// <summary>A reference by id; null for none.</summary>
    public Reference? Reference(string id) => _references.GetValueOrDefault(id);

    /// <summary>A check by id; null for none.</summary>
    public Check? Check(string id) => _checks.GetValueOrDefault(id);

    /// <summary>A series by name; null for none.</summary>
    public Series? SeriesNamed(string name) => _series.GetValueOrDefault(name);

    // Where an id stands twice the first row is kept; that it stands twice is a fault of its own.
    private static FrozenDictionary<string, T> ById<T>(IEnumerable<T> rows, Func<T, string> id) =>
        rows.DistinctBy(id).ToFrozenDictionary(id, StringComparer.Ordinal);
}
