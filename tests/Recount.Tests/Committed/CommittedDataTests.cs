using System.Text.RegularExpressions;
using Recount.Audits;
using Recount.Checks;
using Recount.Mentions;
using Recount.Verdicts;

namespace Recount.Tests.Committed;

public class CommittedDataTests
{
    // References that show a disagreement between sources without a check of their own.
    private static readonly string[] Disagreements = ["R008", "R009", "R012", "R023", "R024", "R029", "R044", "R089", "R110", "R124", "R163"];

    private static readonly Audit Audit = Audit.Of(Repository.Data, originalsFolder: null);

    private static Ledger Ledger => Audit.Recounting.Ledger;

    [Fact]
    public void Everything_is_as_recorded()
    {
        Assert.Empty(Audit.Findings);
        Assert.Empty(Audit.Changes);
    }

    [Fact]
    public void Against_the_originals_everything_is_as_recorded()
    {
        Assert.SkipWhen(Repository.Originals is null, "The original articles are not at hand.");

        var audit = Audit.Of(Repository.Data, Repository.Originals);

        Assert.Empty(audit.Findings);
        Assert.All(audit.Originals.Values, status => Assert.Equal(OriginalStatus.Verified, status));
    }

    [Fact]
    public void Every_number_of_every_article_is_accounted_for() =>
        Assert.All(Audit.Articles, a => Assert.Equal(a.Mentions, a.Accounted));

    [Fact]
    public void Every_sort_of_check_is_made() =>
        Assert.Equal(Enum.GetValues<CheckKind>(), Ledger.Checks.Select(c => c.Kind).Distinct().Order());

    [Fact]
    public void Every_article_has_checks_of_several_sorts() =>
        Assert.All(Ledger.Articles, a => Assert.InRange(
            Ledger.Checks.Where(c => c.Id.StartsWith(a.Id, StringComparison.Ordinal)).Select(c => c.Kind).Distinct().Count(), 4, 99));

    [Fact]
    public void Every_check_that_fails_has_its_words() => Assert.Empty(Audit.Recounting.Undocumented);

    [Fact]
    public void Every_reference_is_used_or_shows_a_disagreement()
    {
        var used = Ledger.Checks.SelectMany(c => c.Ids)
            .Concat(Ledger.Series.SelectMany(s => s.Rows).Where(r => r.Columns.Contains("reference")).SelectMany(r => r.List("reference")))
            .Concat(Ledger.Notes.SelectMany(n => Regex.Matches(n.Text, @"R\d{3}").Select(m => m.Value)))
            .Concat(Disagreements)
            .ToHashSet();

        Assert.All(Ledger.References, r => Assert.Contains(r.Id, used));
    }

    [Fact]
    public void Claims_and_checkable_mentions_point_at_each_other()
    {
        Assert.All(Ledger.Mentions.Where(m => m.Role == MentionRole.Claim), m => Assert.NotNull(Ledger.Claim(m.Claim)));
        Assert.All(Ledger.Mentions.Where(m => m.Claim.Length > 0), m => Assert.Equal(m.Article, Ledger.Claim(m.Claim)!.Article));
    }

    [Fact]
    public void The_forecast_gives_China_the_upper_hand_only_where_both_ranges_meet()
    {
        var check = Audit.Recounting.Checks.Single(c => c.Check.Id == "002-upper-hand-follows");

        Assert.Equal(Verdict.ConsistentByRounding, check.Verdict);
        Assert.Equal(Meeting.Touching, check.Meeting);
    }
}
