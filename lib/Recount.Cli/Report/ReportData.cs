using Recount.Audits;
using Recount.Cli.Report.Notebooks;
using Recount.Cli.Report.Parts;
using Recount.Discrepancies;
using Recount.Mentions;
using Recount.Originals;
using Recount.Verdicts;

namespace Recount.Cli.Report;

/// <summary>Everything that the pages are made of, with the ways from one thing to another.</summary>
internal sealed class ReportData
{
    private readonly Dictionary<string, ClaimResult> _claims;
    private readonly Dictionary<string, CheckResult> _checks;
    private readonly Dictionary<string, Flip?> _flips = new(StringComparer.Ordinal);
    private readonly FlipFinder _finder;

    internal ReportData(Audit audit, NotebookShelf notebooks, IReadOnlyDictionary<string, Original> originals)
    {
        Audit = audit;
        Notebooks = notebooks;
        Originals = originals;
        Printed = new PrintedFigures(Ledger);
        Mentions = Ledger.Mentions.ToLookup(m => m.Article);
        Of = audit.Recounting.Discrepancies.ToLookup(d => d.Note.Check);
        About = audit.Recounting.Discrepancies.SelectMany(d => d.Claims.Select(id => (id, d))).ToLookup(p => p.id, p => p.d);
        Naming = audit.Recounting.Checks
            .SelectMany(c => c.Check.Ids.Concat(SeriesOf(c)).Distinct().Select(id => (id, c)))
            .ToLookup(p => p.id, p => p.c);
        _claims = audit.Recounting.Claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        _checks = audit.Recounting.Checks.ToDictionary(c => c.Check.Id, StringComparer.Ordinal);
        _finder = new FlipFinder(Ledger);
    }

    internal Audit Audit { get; }

    internal Recounting Recounting => Audit.Recounting;

    internal Ledger Ledger => Audit.Recounting.Ledger;

    internal NotebookShelf Notebooks { get; }

    /// <summary>What verifying the notebooks gave; null where there are none.</summary>
    internal NotebookProof? Proof { get; init; }

    /// <summary>The originals to show instead of digests, by article; empty for a report that may be published.</summary>
    internal IReadOnlyDictionary<string, Original> Originals { get; }

    internal PrintedFigures Printed { get; }

    /// <summary>Mentions by article.</summary>
    internal ILookup<string, Mention> Mentions { get; }

    /// <summary>Discrepancies by the check that finds them.</summary>
    internal ILookup<string, Discrepancy> Of { get; }

    /// <summary>Discrepancies by claim, worst first.</summary>
    internal ILookup<string, Discrepancy> About { get; }

    /// <summary>Checks by the claims, references, checks and series that they name.</summary>
    internal ILookup<string, CheckResult> Naming { get; }

    internal ClaimResult? Claim(string id) => _claims.GetValueOrDefault(id);

    internal CheckResult? Check(string id) => _checks.GetValueOrDefault(id);

    /// <summary>The nearest change that would turn a check's verdict; worked out once.</summary>
    internal Flip? FlipOf(CheckResult result)
    {
        if (!_flips.TryGetValue(result.Check.Id, out var flip))
        {
            flip = _finder.Nearest(result);
            _flips.Add(result.Check.Id, flip);
        }

        return flip;
    }

    /// <summary>The cell that shows a check; null where no notebook does.</summary>
    internal CellPlace? CellOf(string check) => Notebooks.CellOf(check);

    /// <summary>The articles that a discrepancy is about, in order.</summary>
    internal IEnumerable<string> ArticlesOf(Discrepancy discrepancy) =>
        discrepancy.Claims.Select(id => Ledger.Claim(id)?.Article).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> SeriesOf(CheckResult result) => SeriesNames.In(result.Check).Select(name => "series:" + name);
}
