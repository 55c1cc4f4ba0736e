using Recount.Quantities;

namespace Recount.Tests.Quantities;

public class IntervalNotationTests
{
    [Fact]
    public void Brackets_say_which_ends_belong()
    {
        Assert.True(IntervalNotation.TryParse("[175000, 185000)", out var rightOpen));
        Assert.True(IntervalNotation.TryParse("(-50.5,100]", out var leftOpen));
        Assert.True(IntervalNotation.TryParse("[1, 1]", out var point));

        Assert.Equal(Interval.HalfOpen(175000, 185000), rightOpen);
        Assert.Equal(Interval.Between(Bound.Open(-50.5m), Bound.Closed(100)), leftOpen);
        Assert.Equal(Interval.Point(1), point);
    }

    [Fact]
    public void Inf_is_no_end()
    {
        Assert.True(IntervalNotation.TryParse("[700, inf)", out var above));
        Assert.True(IntervalNotation.TryParse("(-inf, inf)", out var all));

        Assert.Equal(Interval.AtLeast(700), above);
        Assert.Equal(Interval.Everything, all);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("[5]")]
    [InlineData("1, 2")]
    [InlineData("[1, 2")]
    [InlineData("[1; 2]")]
    [InlineData("[1, 2, 3]")]
    [InlineData("[a, b]")]
    [InlineData("[1e3, 2e3]")]
    [InlineData("[2, 1]")]
    [InlineData("[1, 1)")]
    [InlineData("[5, inf]")]
    [InlineData("[-inf, 5]")]
    [InlineData("(inf, 5)")]
    [InlineData("(5, -inf)")]
    public void Anything_else_is_refused(string text) => Assert.False(IntervalNotation.TryParse(text, out _));

    [Theory]
    [InlineData("[16.5, 17.5)")]
    [InlineData("(-0.25, 100]")]
    [InlineData("(0, 1)")]
    public void What_is_written_is_read_back(string text)
    {
        Assert.True(IntervalNotation.TryParse(text, out var interval));
        Assert.Equal(text, interval.ToString());
    }
}
