using Recount.Checks;
using Recount.Expressions;
using Recount.Quantities;
using Recount.References;
using Recount.Verdicts;

namespace Recount.Tests.Verdicts;

public class StandingRuleTests
{
    private static readonly Interval Bounded = Interval.Closed(1, 2);

    [Fact]
    public void A_core_check_without_references_that_fails_contradicts_whatever_the_references_say() =>
        AssertStands(Standing.Contradicted, Core(Verdict.Inconsistent), Core(Verdict.Consistent, Strength.Primary));

    [Fact]
    public void The_strongest_references_that_all_hold_support() => AssertStands(
        Standing.Supported,
        Core(Verdict.Consistent, Strength.Primary),
        Core(Verdict.ConsistentByRounding, Strength.Primary),
        Core(Verdict.Inconsistent, Strength.Secondary),
        Core(Verdict.Inconsistent, Strength.Weak));

    [Fact]
    public void The_strongest_references_that_all_fail_contradict() => AssertStands(
        Standing.Contradicted,
        Core(Verdict.Inconsistent, Strength.Secondary),
        Core(Verdict.Inconsistent, Strength.Secondary),
        Core(Verdict.Consistent, Strength.Weak));

    [Fact]
    public void The_strongest_references_that_disagree_refine() => AssertStands(
        Standing.Refined,
        Core(Verdict.Consistent, Strength.Weak),
        Core(Verdict.Inconsistent, Strength.Weak));

    [Fact]
    public void A_facet_that_fails_refines_a_supported_claim() => AssertStands(
        Standing.Refined, Core(Verdict.Consistent, Strength.Primary), Facet(Verdict.Inconsistent));

    [Fact]
    public void A_facet_that_fails_does_not_save_a_contradicted_claim() => AssertStands(
        Standing.Contradicted, Core(Verdict.Inconsistent, Strength.Primary), Facet(Verdict.Inconsistent));

    [Fact]
    public void A_facet_that_fails_refines_a_claim_without_core_evidence()
    {
        AssertStands(Standing.Refined, Facet(Verdict.Inconsistent));
        AssertStands(Standing.Refined, Core(Verdict.Consistent), Facet(Verdict.Inconsistent));
    }

    [Fact]
    public void A_facet_that_holds_is_no_evidence() => AssertStands(Standing.NoEvidence, Facet(Verdict.Consistent));

    [Fact]
    public void Figures_that_agree_among_themselves_are_no_evidence()
    {
        AssertStands(Standing.NoEvidence);
        AssertStands(Standing.NoEvidence, Core(Verdict.Consistent), Core(Verdict.ConsistentByRounding));
    }

    [Fact]
    public void Context_counts_for_nothing() => AssertStands(
        Standing.NoEvidence,
        Result(Bearing.Context, Verdict.Inconsistent, null),
        Result(Bearing.Context, Verdict.Inconsistent, Strength.Primary),
        Result(Bearing.Context, Verdict.Consistent, Strength.Primary));

    [Fact]
    public void Undecidable_checks_count_for_nothing()
    {
        AssertStands(Standing.NoEvidence, Core(Verdict.Undecidable, Strength.Primary));
        AssertStands(Standing.Contradicted, Core(Verdict.Undecidable, Strength.Primary), Core(Verdict.Inconsistent, Strength.Weak));
    }

    [Fact]
    public void Matches_that_only_an_open_end_allows_count_for_nothing()
    {
        var saved = Result(Bearing.Core, Verdict.ConsistentByRounding, Strength.Primary, Interval.AtLeast(600));

        Assert.False(saved.IsTelling);
        AssertStands(Standing.NoEvidence, saved);
        AssertStands(Standing.Contradicted, saved, Core(Verdict.Inconsistent, Strength.Weak));
    }

    [Theory]
    [InlineData(Verdict.Consistent)]
    [InlineData(Verdict.Inconsistent)]
    public void An_open_end_does_not_matter_where_the_figures_as_printed_decide(Verdict verdict) =>
        Assert.True(Result(Bearing.Core, verdict, Strength.Primary, Interval.AtLeast(600)).IsTelling);

    private static void AssertStands(Standing standing, params CheckResult[] checks)
    {
        Assert.Equal(standing, StandingRule.Decide(checks));
        Assert.Equal(standing, StandingRule.Decide(checks.Reverse()));
    }

    private static CheckResult Core(Verdict verdict, Strength? strength = null) => Result(Bearing.Core, verdict, strength);

    private static CheckResult Facet(Verdict verdict) => Result(Bearing.Facet, verdict, Strength.Primary);

    private static CheckResult Result(Bearing bearing, Verdict verdict, Strength? strength, Interval? stated = null)
    {
        var nothing = ExpressionParser.Parse("1");
        var check = new Check(
            "c", "topic", CheckKind.Total, ["000-a"], bearing, "1", "1", nothing, Relation.Equal, nothing, "reading", "", 2);
        var computed = Quantity.Of(Bounded, Unit.Ratio);
        return verdict == Verdict.Undecidable
            ? new CheckResult(check, "", "", null, null, verdict, "a source", strength, Timing.None)
            : new CheckResult(check, "", "", computed, Quantity.Of(stated ?? Bounded, Unit.Ratio), verdict, "", strength, Timing.None);
    }
}
