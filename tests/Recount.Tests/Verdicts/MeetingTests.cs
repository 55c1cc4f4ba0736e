using Recount.Verdicts;

namespace Recount.Tests.Verdicts;

public class MeetingTests
{
    [Theory]
    [InlineData("[16.5, 17.5)", "[17.5, 18.5)", Meeting.Touching)]
    [InlineData("[40, 45]", "[45, 50]", Meeting.Touching)]
    [InlineData("(1, 2)", "(2, 3)", Meeting.Touching)]
    [InlineData("(-inf, 2)", "[2, inf)", Meeting.Touching)]
    [InlineData("17.5", "[16.5, 17.5)", Meeting.Touching)]
    [InlineData("17.5", "[16.5, 17.5]", Meeting.Overlapping)]
    [InlineData("17", "[16.5, 17.5)", Meeting.Overlapping)]
    [InlineData("17", "17", Meeting.Overlapping)]
    [InlineData("[1, 3]", "(2, 4)", Meeting.Overlapping)]
    [InlineData("[1, inf)", "(-inf, 2]", Meeting.Overlapping)]
    [InlineData("[1, 4]", "[2, 3]", Meeting.Overlapping)]
    [InlineData("[1, 2]", "[2.0001, 3]", Meeting.Apart)]
    [InlineData("17", "18", Meeting.Apart)]
    [InlineData("(-inf, 1]", "[2, inf)", Meeting.Apart)]
    public void Two_intervals_lie_apart_touch_or_overlap(string one, string other, Meeting meeting)
    {
        Assert.Equal(meeting, Meetings.Of(Written.Interval(one), Written.Interval(other)));
        Assert.Equal(meeting, Meetings.Of(Written.Interval(other), Written.Interval(one)));
    }
}
