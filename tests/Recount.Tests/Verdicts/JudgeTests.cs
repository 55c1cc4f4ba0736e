using Recount.Checks;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Tests.Verdicts;

public class JudgeTests
{
    [Theory]
    [InlineData("17", "[16.5, 17.5)", "17", "[16.5, 17.5)", Verdict.Consistent)]
    [InlineData("16.5", "16.5", "17", "[16.5, 17.5)", Verdict.Consistent)] // the figure itself lies in what is allowed
    [InlineData("20", "[16.9, 17.1]", "17", "[16.5, 17.5)", Verdict.Consistent)] // all that it allows does
    [InlineData("800", "[800, inf)", "700", "[700, inf)", Verdict.Consistent)]
    [InlineData("18", "[17.4, 18.6]", "17", "[16.5, 17.5)", Verdict.ConsistentByRounding)]
    [InlineData("600", "[600, inf)", "700", "[700, inf)", Verdict.ConsistentByRounding)]
    [InlineData("17.5", "17.5", "17", "[16.5, 17.5)", Verdict.Inconsistent)] // touches an open end
    [InlineData("18", "[17.5, 18.5)", "17", "[16.5, 17.5)", Verdict.Inconsistent)]
    [InlineData("45", "[45, 50]", "45", "[40, 45]", Verdict.Consistent)]
    [InlineData("47", "[45, 50]", "42", "[40, 45]", Verdict.ConsistentByRounding)] // touches a closed end
    public void The_same_holds_where_the_recount_lies_in_what_the_claim_allows(
        string computed, string computedAllows, string stated, string statedAllows, Verdict verdict) =>
        Assert.Equal(verdict, Judge.Decide(Quantity(computed, computedAllows), Relation.Equal, Quantity(stated, statedAllows)));

    [Fact]
    public void A_recount_wider_than_the_claim_holds_only_by_rounding() =>
        Assert.Equal(Verdict.ConsistentByRounding, Judge.Decide(Quantity("[10, 90]", "[10, 90]"), Relation.Equal, Quantity("50", "[45, 55]")));

    [Theory]
    [InlineData("16", "[15.5, 16.5)", "17", "[16.5, 17.5)", Verdict.Consistent, Verdict.Consistent)]
    [InlineData("17", "[16.5, 17.5)", "17", "[16.5, 17.5)", Verdict.ConsistentByRounding, Verdict.Consistent)]
    [InlineData("17.2", "[17.15, 17.25)", "17", "[16.5, 17.5)", Verdict.ConsistentByRounding, Verdict.ConsistentByRounding)]
    [InlineData("18", "[17.5, 18.5)", "17", "[16.5, 17.5)", Verdict.Inconsistent, Verdict.Inconsistent)]
    [InlineData("17", "17", "17", "17", Verdict.Inconsistent, Verdict.Consistent)]
    [InlineData("18", "[17, 19]", "16", "[15, 17]", Verdict.Inconsistent, Verdict.ConsistentByRounding)] // touch at closed ends
    [InlineData("18", "(17, 19]", "16", "[15, 17]", Verdict.Inconsistent, Verdict.Inconsistent)] // touch at an open end
    [InlineData("18", "18", "16", "[16, inf)", Verdict.ConsistentByRounding, Verdict.ConsistentByRounding)]
    [InlineData("[10, 20)", "[10, 20)", "20", "20", Verdict.Consistent, Verdict.Consistent)]
    [InlineData("[10, inf)", "[10, inf)", "20", "20", Verdict.ConsistentByRounding, Verdict.ConsistentByRounding)]
    [InlineData("30", "[30, inf)", "20", "20", Verdict.Inconsistent, Verdict.Inconsistent)]
    public void Below_and_at_most_hold_surely_or_possibly_or_never(
        string computed, string computedAllows, string stated, string statedAllows, Verdict below, Verdict atMost)
    {
        var (left, right) = (Quantity(computed, computedAllows), Quantity(stated, statedAllows));

        Assert.Equal(below, Judge.Decide(left, Relation.Below, right));
        Assert.Equal(atMost, Judge.Decide(left, Relation.AtMost, right));
        Assert.Equal(below, Judge.Decide(right, Relation.Above, left));
        Assert.Equal(atMost, Judge.Decide(right, Relation.AtLeast, left));
    }

    [Theory]
    [InlineData("=", Relation.Equal, Relation.Equal)]
    [InlineData("<", Relation.Below, Relation.Above)]
    [InlineData("<=", Relation.AtMost, Relation.AtLeast)]
    [InlineData(">", Relation.Above, Relation.Below)]
    [InlineData(">=", Relation.AtLeast, Relation.AtMost)]
    public void A_relation_has_a_sign_and_a_mirror(string sign, Relation relation, Relation mirror)
    {
        Assert.Equal(relation, Relations.BySign[sign]);
        Assert.Equal(sign, Relations.Sign(relation));
        Assert.Equal(mirror, Relations.Mirror(relation));
    }

    private static Quantity Quantity(string printed, string allowed) =>
        new(Written.Interval(printed), Written.Interval(allowed), Unit.Percent);
}
