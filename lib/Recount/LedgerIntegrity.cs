using Recount.Checks;
using Recount.Data;
using Recount.Expressions;

namespace Recount;

/// <summary>Finds rows that do not fit together: unknown ids, ids that stand twice, checks that go round in circles.</summary>
internal static class LedgerIntegrity
{
    internal static void Check(Ledger ledger, Faults faults)
    {
        string File(string name) => ledger.Folder.NameOf(name);

        Unique(ledger.Articles.Select(a => (a.Id, 1)), File("articles"), "id", faults);
        Unique(ledger.References.Select(r => (r.Id, r.Line)), File("references.csv"), "id", faults);
        Unique(ledger.Notes.Select(n => (n.Id, n.Line)), File("discrepancies.csv"), "id", faults);
        Unique(ledger.Notes.Select(n => (n.Check, n.Line)), File("discrepancies.csv"), "check", faults);
        Unique(ledger.Claims.Select(c => (c.Id, c.Line)), File("claims.csv"), "id", faults);

        // Claims and checks share the names of expressions, so an id of one may not be an id of the other.
        Unique(ledger.Claims.Select(c => (c.Id, 0)).Concat(ledger.Checks.Select(c => (c.Id, c.Line))), File("checks.csv"), "id", faults);

        foreach (var mention in ledger.Mentions)
        {
            Known(mention.Claim.Length == 0 || ledger.Claim(mention.Claim) is not null, mention.Claim, "claim",
                File("mentions.csv"), mention.Line, "claim", faults);
            Known(ledger.Article(mention.Article) is not null, mention.Article, "article",
                File("mentions.csv"), mention.Line, "article", faults);
        }

        foreach (var claim in ledger.Claims)
        {
            Known(ledger.Article(claim.Article) is not null, claim.Article, "article", File("claims.csv"), claim.Line, "article", faults);
        }

        foreach (var check in ledger.Checks)
        {
            CheckNames(ledger, check, File("checks.csv"), faults);
        }

        foreach (var (series, row) in ledger.Series.SelectMany(s => s.Rows.Select(row => (s, row))))
        {
            foreach (var id in row.Columns.Contains("reference") ? row.List("reference") : [])
            {
                Known(ledger.Reference(id) is not null, id, "reference", File($"series/{series.Name}.csv"), row.Line, "reference", faults);
            }
        }

        foreach (var note in ledger.Notes)
        {
            Known(ledger.Check(note.Check) is not null, note.Check, "check", File("discrepancies.csv"), note.Line, "check", faults);
        }

        ReadSeriesCells(ledger);
        Circles(ledger, File("checks.csv"), faults);
        EveryClaimIsChecked(ledger, File("claims.csv"), faults);
    }

    private static void Unique(IEnumerable<(string Id, int Line)> ids, string file, string column, Faults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, line) in ids)
        {
            if (!seen.Add(id) && line > 0)
            {
                faults.Add(file, line, column, $"\"{id}\" stands twice; an id may stand only once");
            }
        }
    }

    private static void Known(bool known, string id, string what, string file, int line, string column, Faults faults)
    {
        if (!known)
        {
            faults.Add(file, line, column, $"there is no {what} \"{id}\"");
        }
    }

    private static void CheckNames(Ledger ledger, Check check, string file, Faults faults)
    {
        foreach (var judged in check.Judges)
        {
            Known(ledger.Claim(judged) is not null, judged, "claim", file, check.Line, "judges", faults);
        }

        foreach (var id in check.Ids)
        {
            var known = ledger.Claim(id) is not null || ledger.Reference(id) is not null || ledger.Check(id) is not null;
            Known(known, id, "claim, reference or check", file, check.Line, "expression", faults);
        }
    }

    // A row notes the faults of its cells as they are read; after loading nobody would tell them.
    private static void ReadSeriesCells(Ledger ledger)
    {
        var columns = ledger.Checks
            .SelectMany(c => c.Expression.DescendantsAndSelf().Concat(c.ComparedWith.DescendantsAndSelf()))
            .OfType<SeriesCell>()
            .Select(c => (c.Series, c.Column))
            .Distinct();
        foreach (var (name, column) in columns)
        {
            if (ledger.SeriesNamed(name) is not { } series || !series.Has(column))
            {
                continue;
            }

            foreach (var row in series.Rows)
            {
                series.Figure(row, column);
            }
        }
    }

    private static void Circles(Ledger ledger, string file, Faults faults)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        List<string> path = [];

        void Visit(Check check)
        {
            if (path.Contains(check.Id))
            {
                var circle = string.Join(" → ", path.SkipWhile(id => id != check.Id).Append(check.Id));
                faults.Add(file, check.Line, "expression", $"the check leads back to itself: {circle}");
                return;
            }

            if (!done.Add(check.Id))
            {
                return;
            }

            path.Add(check.Id);
            foreach (var next in check.Ids.Select(ledger.Check).OfType<Check>())
            {
                Visit(next);
            }

            path.RemoveAt(path.Count - 1);
        }

        foreach (var check in ledger.Checks)
        {
            Visit(check);
        }
    }

    private static void EveryClaimIsChecked(Ledger ledger, string file, Faults faults)
    {
        var named = ledger.Checks.SelectMany(c => c.Ids.Concat(c.Judges)).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in ledger.Claims)
        {
            if (!named.Contains(claim.Id) && claim.UncheckedReason.Length == 0)
            {
                faults.Add(file, claim.Line, "unchecked", $"no check takes up \"{claim.Id}\"; add one, or the reason why none can be made");
            }
            else if (named.Contains(claim.Id) && claim.UncheckedReason.Length > 0)
            {
                faults.Add(file, claim.Line, "unchecked", $"\"{claim.Id}\" is said to have no check, but one takes it up");
            }
        }
    }
}
