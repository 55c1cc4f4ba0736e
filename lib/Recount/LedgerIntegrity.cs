using Recount.Checks;
using Recount.Data;
using Recount.Expressions;

namespace Recount;

/// <summary>Finds rows that do not fit together: unknown ids, ids that stand twice, checks that go round in circles.</summary>
internal static class LedgerIntegrity
{
    private const int DeepestChain = 100;

    internal static void Check(Ledger ledger, Faults faults)
    {
        string File(string name) => ledger.Folder.NameOf(name);
        var (mentions, claims, references, checks) =
            (File("mentions.csv"), File("claims.csv"), File("references.csv"), File("checks.csv"));

        Unique(ledger.Mentions.Select(m => ($"{m.Article}, {m.Number}", m.Line)), mentions, "n", faults);
        Unique(ledger.Notes.Select(n => (n.Id, n.Line)), File("discrepancies.csv"), "id", faults);
        Unique(ledger.Notes.Select(n => (n.Check, n.Line)), File("discrepancies.csv"), "check", faults);

        // Expressions name claims, references and checks alike, so no two of them may share an id.
        var names = new HashSet<string>(StringComparer.Ordinal);
        Unique(ledger.Claims.Select(c => (c.Id, c.Line)), claims, "id", faults, names);
        Unique(ledger.References.Select(r => (r.Id, r.Line)), references, "id", faults, names);
        Unique(ledger.Checks.Select(c => (c.Id, c.Line)), checks, "id", faults, names);

        // Rows that could not be read are missed by every row that names them; one fault is enough for that.
        var articlesRead = faults.IsRead(File("articles"));
        var claimsRead = faults.IsRead(claims);
        var namesRead = claimsRead && faults.IsRead(references) && faults.IsRead(checks);

        foreach (var mention in ledger.Mentions)
        {
            Known(!claimsRead || mention.Claim.Length == 0 || ledger.Claim(mention.Claim) is not null,
                $"there is no claim \"{mention.Claim}\"", mentions, mention.Line, "claim", faults);
            Known(!articlesRead || ledger.Article(mention.Article) is not null,
                $"there is no article \"{mention.Article}\"", mentions, mention.Line, "article", faults);
        }

        var stated = ledger.Mentions.Select(m => m.Claim).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in ledger.Claims)
        {
            Known(!faults.IsRead(mentions) || stated.Contains(claim.Id),
                "no mention states this claim; name it in mentions.csv or take the row out", claims, claim.Line, "id", faults);
            Known(!articlesRead || ledger.Article(claim.Article) is not null,
                $"there is no article \"{claim.Article}\"", claims, claim.Line, "article", faults);
        }

        foreach (var check in ledger.Checks)
        {
            foreach (var judged in check.Judges)
            {
                Known(!claimsRead || ledger.Claim(judged) is not null, $"there is no claim \"{judged}\"", checks, check.Line, "judges", faults);
            }

            foreach (var (column, side) in new[] { ("expression", check.Expression), ("compared_with", check.ComparedWith) })
            {
                foreach (var id in side.Ids())
                {
                    var known = ledger.Claim(id) is not null || ledger.Reference(id) is not null || ledger.Check(id) is not null;
                    Known(!namesRead || known, $"there is no claim, reference or check \"{id}\"", checks, check.Line, column, faults);
                }
            }
        }

        foreach (var (series, row) in ledger.Series.SelectMany(s => s.Rows.Select(row => (s, row))))
        {
            foreach (var id in row.Columns.Contains("reference") && faults.IsRead(references) ? row.List("reference") : [])
            {
                Known(ledger.Reference(id) is not null, $"there is no reference \"{id}\"",
                    File($"series/{series.Name}.csv"), row.Line, "reference", faults);
            }
        }

        foreach (var note in ledger.Notes)
        {
            Known(!faults.IsRead(checks) || ledger.Check(note.Check) is not null,
                $"there is no check \"{note.Check}\"", File("discrepancies.csv"), note.Line, "check", faults);
        }

        ReadSeriesCells(ledger);
        Circles(ledger, checks, faults);
        if (claimsRead && faults.IsRead(checks))
        {
            EveryClaimIsChecked(ledger, claims, faults);
        }
    }

    private static void Unique(
        IEnumerable<(string Id, int Line)> ids, string file, string column, Faults faults, HashSet<string>? seen = null)
    {
        seen ??= new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, line) in ids)
        {
            if (!seen.Add(id))
            {
                faults.Add(file, line, column, $"\"{id}\" stands twice; an id may stand only once");
            }
        }
    }

    private static void Known(bool known, string message, string file, int line, string column, Faults faults)
    {
        if (!known)
        {
            faults.Add(file, line, column, message);
        }
    }

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
            if (path.Count > DeepestChain)
            {
                faults.Add(file, check.Line, "expression", $"more than {DeepestChain} checks rest on each other here; shorten the chain");
                return;
            }

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
