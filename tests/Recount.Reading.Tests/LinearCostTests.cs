using Recount.Reading.Text;

namespace Recount.Reading.Tests;

/// <summary>The looks at tokens are counted, never the time: twice the text may cost twice the looks and no more.</summary>
public class LinearCostTests
{
    private const int Shorter = 30_000;
    private const int Times = 8;
    private const int MostLooksPerUnit = 400;
    private const double Slack = 1.25;

    [Theory]
    [InlineData("7")]
    [InlineData("one hundred and ")]
    [InlineData("1.")]
    [InlineData("$")]
    [InlineData("$1")]
    [InlineData("(")]
    [InlineData("((1")]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData("1, ")]
    [InlineData("1 ")]
    [InlineData("a-1")]
    [InlineData("a1")]
    [InlineData("=1")]
    [InlineData("million ")]
    [InlineData("between 1 and ")]
    [InlineData("from 1 to ")]
    [InlineData("1 or ")]
    [InlineData("1 of ")]
    [InlineData("May ")]
    [InlineData("half of a ")]
    [InlineData("first ")]
    [InlineData("about ")]
    [InlineData("The firm sold 12 boats for $3 million, and ")]
    public void The_looks_grow_no_faster_than_the_text(string unit)
    {
        Assert.True(WorkCount.IsOn, $"the switch {WorkCount.Switch} is not set for the tests");
        var small = Looks(Repeated(unit, Shorter));
        var large = Looks(Repeated(unit, Shorter * Times));
        Assert.True(small > 0);
        Assert.True(large <= small * Times * Slack, $"{small} looks, then {large} for {Times} times the text");
        Assert.True(large <= (long)Shorter * Times * MostLooksPerUnit, $"{large} looks at {Shorter * Times} characters");
    }

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static long Looks(string text)
    {
        var reader = new SegmentReader();
        var mentions = new List<NumericMention>();
        NumberReader.ReadInto(reader, text, mentions);
        return reader.Steps;
    }
}
