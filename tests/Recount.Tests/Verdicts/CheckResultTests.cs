using Recount.Checks;
using Recount.Expressions;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Tests.Verdicts;

public class CheckResultTests
{
    [Fact]
    public void A_result_tells_how_its_sides_meet_and_how_far_they_are_apart()
    {
        var result = Result(Interval.HalfOpen(16.5m, 17.5m), Interval.HalfOpen(17.5m, 18.5m), Verdict.Inconsistent);

        Assert.True(result.Fails && result.IsTelling);
        Assert.Equal(Meeting.Touching, result.Meeting);
        Assert.Equal(0, result.Size!.Value.Amount);
    }

    [Fact]
    public void What_lacks_a_side_tells_nothing()
    {
        var result = Result(Interval.Point(17), null, Verdict.Undecidable);

        Assert.False(result.Fails || result.IsTelling);
        Assert.Null(result.Meeting);
        Assert.Null(result.Size);
    }

    private static CheckResult Result(Interval computed, Interval? stated, Verdict verdict)
    {
        var nothing = ExpressionParser.Parse("1");
        var check = new Check(
            "c", "topic", CheckKind.Total, [], Bearing.Core, "1", "1", nothing, Relation.Equal, nothing, "reading", "", 2);
        return new CheckResult(
            check, "", "", Quantity.Of(computed, Unit.Percent), stated is { } s ? Quantity.Of(s, Unit.Percent) : null, verdict, "", null, Timing.None);
    }
}
