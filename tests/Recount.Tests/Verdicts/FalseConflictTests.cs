using FsCheck.Fluent;
using Recount.Checks;
using Recount.Quantities;
using Recount.Reading;
using Recount.Verdicts;

namespace Recount.Tests.Verdicts;

public class FalseConflictTests
{
    private const int Count = 10_000;

    [Fact]
    public void A_true_value_never_conflicts_with_its_rounding() =>
        Repeatably.ForAll(PrintedSamples.Exact, sample => Decide(sample.True, sample.Figure) == Verdict.Consistent, Count);

    [Fact]
    public void A_true_value_never_conflicts_with_its_hedge() =>
        Repeatably.ForAll(PrintedSamples.Hedged, sample => Decide(sample.True, sample.Figure) == Verdict.Consistent, Count);

    [Fact]
    public void A_last_digit_changed_so_that_the_true_value_lies_outside_is_always_caught() => Repeatably.ForAll(
        PrintedSamples.Exact.Zip(Gen.Choose(1, 9)).Zip(Gen.Elements(1, -1)),
        sample =>
        {
            var ((truth, figure), change) = (sample.Item1.Item1, sample.Item1.Item2 * sample.Item2);
            var changed = figure.Value + (figure.Step * change);
            return Decide(truth, figure with { Value = changed, High = changed }) == Verdict.Inconsistent;
        },
        Count);

    [Fact]
    public void Two_roundings_of_one_value_never_conflict() => Repeatably.ForAll(
        PrintedSamples.Exact,
        sample =>
        {
            var coarse = sample.Figure.Step * 10;
            var rounded = new Rational(((sample.True / coarse) + new Rational(1, 2)).Floor(), 1) * coarse;
            var again = sample.Figure with { Value = rounded, High = rounded, Step = coarse };
            return sample.Figure.Kind == MentionKind.Age || Decide(Figure(sample.Figure), Figure(again)) != Verdict.Inconsistent;
        },
        Count);

    private static Verdict Decide(Rational truth, Printed figure) => Decide(Quantity.Exactly(truth, Unit.Ratio), Figure(figure));

    private static Verdict Decide(Quantity computed, Quantity stated) => Judge.Decide(computed, Relation.Equal, stated);

    private static Quantity Figure(Printed figure) => Quantity.Of(figure, Unit.Ratio);
}
