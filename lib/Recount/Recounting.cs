using Recount.Claims;
using Recount.Data;
using Recount.Discrepancies;
using Recount.Verdicts;

namespace Recount;

/// <summary>A ledger worked out: every check's verdict, every claim's standing, every discrepancy.</summary>
/// <remarks>Immutable; lists keep the order of the tables, discrepancies stand worst first.</remarks>
public sealed class Recounting
{
    private Recounting(Ledger ledger, IReadOnlyList<CheckResult> checks, IReadOnlyList<Discrepancy> discrepancies)
    {
        Ledger = ledger;
        Checks = checks;
        Discrepancies = discrepancies;
        var judging = checks.SelectMany(c => c.Check.Judges.Select(id => (id, c))).ToLookup(p => p.id, p => p.c);
        Claims = [.. ledger.Claims.Select(claim => Stand(ledger, claim, [.. judging[claim.Id]]))];
    }

    /// <summary>What was worked out.</summary>
    public Ledger Ledger { get; }

    /// <summary>Every check with its verdict.</summary>
    public IReadOnlyList<CheckResult> Checks { get; }

    /// <summary>Every claim with its standing.</summary>
    public IReadOnlyList<ClaimResult> Claims { get; }

    /// <summary>Every discrepancy: those that change a conclusion first, then by verdict, then by size.</summary>
    public IReadOnlyList<Discrepancy> Discrepancies { get; }

    /// <summary>Checks that fail without a word written about them.</summary>
    public IEnumerable<CheckResult> Undocumented
    {
        get
        {
            var documented = Discrepancies.Select(d => d.Note.Check).ToHashSet(StringComparer.Ordinal);
            return Checks.Where(c => c.Fails && !documented.Contains(c.Check.Id));
        }
    }

    /// <summary>Discrepancies that are none any more: their checks hold.</summary>
    public IEnumerable<Discrepancy> Settled => Discrepancies.Where(d => d.Result.Verdict == Verdict.Consistent);

    /// <summary>Works a ledger out.</summary>
    /// <exception cref="BadDataException">Units do not fit, or a note names a figure that is not there.</exception>
    public static Recounting Of(Ledger ledger)
    {
        var faults = new Faults();
        var recounter = new Recounter(ledger);
        var results = ledger.Checks.Select(check => recounter.Recount(check, faults)).ToList();
        var byId = results.ToDictionary(r => r.Check.Id, StringComparer.Ordinal);
        var discrepancies = ledger.Notes
            .Select(note => Describe(ledger, recounter, note, byId[note.Check], faults))
            .OrderByDescending(d => d.Note.ChangesConclusion)
            .ThenBy(d => Severity(d.Result.Verdict))
            .ThenByDescending(d => d.Result.Size?.Weight ?? 0)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToList();
        faults.ThrowIfAny();
        return new Recounting(ledger, results, discrepancies);
    }

    private static Discrepancy Describe(
        Ledger ledger, Recounter recounter, DiscrepancyNote note, CheckResult result, Faults faults)
    {
        var file = ledger.Folder.NameOf("discrepancies.csv");
        var text = DiscrepancyText.Fill(note.Text, result, recounter.Printed,
            place => faults.Add(file, note.Line, "text", $"{place} is no figure; an id, computed, stated or size is"));
        var involved = result.Check.Judges.Concat(result.Check.Ids.Where(id => ledger.Claim(id) is not null)).Distinct();
        return new Discrepancy(note, result, text) { Claims = [.. involved] };
    }

    private static int Severity(Verdict verdict) => verdict switch
    {
        Verdict.Inconsistent => 0,
        Verdict.Undecidable => 1,
        Verdict.ConsistentByRounding => 2,
        _ => 3,
    };

    private static ClaimResult Stand(Ledger ledger, Claim claim, IReadOnlyList<CheckResult> judging)
    {
        var then = judging.Where(c => Evidence.Timing(ledger, c.Check, claim.Article) is Timing.None or Timing.Known);
        var isDated = ledger.Article(claim.Article)?.Published is not null;
        return new ClaimResult(claim, judging, StandingRule.Decide(judging), isDated ? StandingRule.Decide(then) : null);
    }
}
