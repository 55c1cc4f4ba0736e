using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class IntervalTests
{
    [Theory]
    [InlineData("[16.5, 17.5)", "16.5", true)]
    [InlineData("[16.5, 17.5)", "17.5", false)]
    [InlineData("(16.5, 17.5]", "16.5", false)]
    [InlineData("(16.5, 17.5]", "17.5", true)]
    [InlineData("[16.5, inf)", "1000000", true)]
    [InlineData("(-inf, 5)", "5", false)]
    [InlineData("(-inf, 5)", "-1000000", true)]
    [InlineData("7", "7", true)]
    public void A_number_belongs_to_an_interval_or_not(string interval, string number, bool belongs) =>
        Assert.Equal(belongs, Written.Interval(interval).Contains(Written.Number(number)));

    [Theory]
    [InlineData("[1, 2]", "(1, 2)", true)]
    [InlineData("(1, 2)", "[1, 2]", false)]
    [InlineData("(1, 2)", "(1, 2)", true)]
    [InlineData("(-inf, inf)", "[1, inf)", true)]
    [InlineData("[1, inf)", "(-inf, inf)", false)]
    [InlineData("[1, 3)", "[2, 3]", false)]
    public void An_interval_holds_another_only_with_its_ends(string outer, string inner, bool holds) =>
        Assert.Equal(holds, Written.Interval(outer).Contains(Written.Interval(inner)));

    [Theory]
    [InlineData("[1, 3)", "(2, 5]", "(2, 3)")]
    [InlineData("[1, 3]", "(1, 3)", "(1, 3)")]
    [InlineData("(-inf, 4]", "[4, inf)", "4")]
    [InlineData("(-inf, 4]", "(-inf, inf)", "(-inf, 4]")]
    [InlineData("[1, 3]", "2", "2")]
    public void What_two_intervals_share_is_an_interval(string one, string other, string shared)
    {
        Assert.Equal(Written.Interval(shared), Written.Interval(one).Intersect(Written.Interval(other)));
        Assert.Equal(Written.Interval(shared), Written.Interval(other).Intersect(Written.Interval(one)));
    }

    [Theory]
    [InlineData("[16.5, 17.5)", "[17.5, 18.5)")]
    [InlineData("[16.5, 17.5]", "(17.5, 18.5)")]
    [InlineData("(-inf, 4)", "(4, inf)")]
    [InlineData("[1, 2]", "[3, 4]")]
    public void Intervals_that_only_touch_at_an_open_end_share_nothing(string one, string other)
    {
        Assert.Null(Written.Interval(one).Intersect(Written.Interval(other)));
        Assert.Null(Written.Interval(other).Intersect(Written.Interval(one)));
    }

    [Theory]
    [InlineData("[1, 2)", "(4, 5)", "[1, 5)")]
    [InlineData("(1, 3)", "[1, 3]", "[1, 3]")]
    [InlineData("7", "(-inf, 2)", "(-inf, 7]")]
    public void The_hull_holds_both_and_what_lies_between(string one, string other, string hull)
    {
        Assert.Equal(Written.Interval(hull), Written.Interval(one).Hull(Written.Interval(other)));
        Assert.Equal(Written.Interval(hull), Written.Interval(other).Hull(Written.Interval(one)));
    }

    [Fact]
    public void Equality_is_that_of_the_sets()
    {
        Assert.Equal(Interval.Point(new Rational(1, 2)), Interval.Closed(0.5m, 0.50m));
        Assert.Equal(Interval.AtLeast(3), Interval.Between(Bound.Closed(3), Bound.PlusInfinity));
        Assert.Equal(Interval.Everything, -Interval.Everything);
        Assert.NotEqual(Interval.HalfOpen(1, 2), Interval.Closed(1, 2));
    }

    [Fact]
    public void Ends_between_which_no_number_lies_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Interval.Closed(2, 1));
        Assert.Throws<ArgumentException>(() => Interval.HalfOpen(1, 1));
        Assert.Throws<ArgumentException>(() => Interval.Between(Bound.Open(1), Bound.Open(1)));
        Assert.Throws<ArgumentException>(() => Interval.Between(Bound.PlusInfinity, Bound.PlusInfinity));
    }

    [Theory]
    [InlineData("7", true, true)]
    [InlineData("[1, 2)", true, false)]
    [InlineData("[1, inf)", false, false)]
    [InlineData("(-inf, 1)", false, false)]
    public void An_interval_knows_whether_it_is_bounded_or_a_point(string text, bool bounded, bool point)
    {
        Assert.Equal(bounded, Written.Interval(text).IsBounded);
        Assert.Equal(point, Written.Interval(text).IsPoint);
    }

    [Theory]
    [InlineData("[16.5, 17.5)", "[17, 18)")]
    [InlineData("(-inf, 2]", "(-inf, 2.5]")]
    public void A_shifted_interval_keeps_its_kinds_of_end(string interval, string shifted) =>
        Assert.Equal(Written.Interval(shifted), Written.Interval(interval).Shift(0.5m));

    [Theory]
    [InlineData("[16.5, 17.5)", "[16.5, 17.5)")]
    [InlineData("(-inf, 3]", "(-∞, 3]")]
    [InlineData("[700000000, inf)", "[700000000, ∞)")]
    [InlineData("119", "119")]
    public void An_interval_is_written_in_mathematical_notation(string interval, string text) =>
        Assert.Equal(text, Written.Interval(interval).ToString());
}
