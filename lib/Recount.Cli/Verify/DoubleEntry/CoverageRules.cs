namespace Recount.Cli.Verify.DoubleEntry;

/// <summary>All notebooks together reproduce everything in the ledger, each thing once.</summary>
internal static class CoverageRules
{
    private const int ShownIds = 8;

    internal static IEnumerable<string> Broken(Recounting recounting, IReadOnlyList<VerifiedNotebook> notebooks) =>
        Once(recounting.Claims.Select(c => c.Claim.Id), notebooks, n => n.Claims, "claim", "stands in no notebook's verdict table")
            .Concat(Once(recounting.Checks.Select(c => c.Check.Id), notebooks, n => n.Reconciled, "check", "is reconciled in no notebook"))
            .Concat(Once(recounting.Discrepancies.Select(d => d.Id), notebooks, n => n.Notes, "discrepancy", "stands inline in no notebook"));

    private static IEnumerable<string> Once(
        IEnumerable<string> ids,
        IReadOnlyList<VerifiedNotebook> notebooks,
        Func<VerifiedNotebook, IReadOnlyList<string>> found,
        string what,
        string missing)
    {
        var places = notebooks.SelectMany(n => found(n).Select(id => (id, n.Name))).ToLookup(p => p.id, p => p.Name);
        var absent = ids.Where(id => !places.Contains(id)).ToList();
        if (absent.Count > 0)
        {
            var more = absent.Count > ShownIds ? $" and {absent.Count - ShownIds} more" : "";
            yield return $"{absent.Count} × {what} {missing}: {string.Join(", ", absent.Take(ShownIds))}{more}";
        }

        foreach (var twice in places.Where(p => p.Count() > 1))
        {
            yield return $"{what} {twice.Key} stands {twice.Count()} times, in {string.Join(", ", twice.Distinct())}; once is enough";
        }
    }
}
