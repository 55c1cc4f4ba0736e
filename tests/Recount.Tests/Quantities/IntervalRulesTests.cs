using Recount.Quantities;
using Recount.Reading;

namespace Recount.Tests.Quantities;

public class IntervalRulesTests
{
    [Theory]
    [InlineData("17", MentionKind.Share, Hedge.Exact, "[16.5, 17.5)")]
    [InlineData("119", MentionKind.Count, Hedge.Exact, "119")]
    [InlineData("28", MentionKind.Age, Hedge.Exact, "[28, 29)")]
    [InlineData("700 million", MentionKind.Count, Hedge.AtLeast, "[700000000, inf)")]
    [InlineData("37", MentionKind.Share, Hedge.AtMost, "[0, 37]")]
    [InlineData("50", MentionKind.Share, Hedge.About, "[45, 55]")]
    [InlineData("1,000", MentionKind.Count, Hedge.Nearly, "[900, 1000)")]
    public void The_table_of_the_data_folder_holds(string numeral, MentionKind kind, Hedge hedge, string allowed) =>
        AssertAllowed(allowed, Written.Figure(numeral, kind, hedge));

    [Fact]
    public void The_ends_of_a_range_are_taken_at_their_word() =>
        AssertAllowed("[40, 45]", Written.Figure("40", MentionKind.Share, Hedge.Range, "45"));

    [Theory]
    [InlineData("14", "[13.5, 14.5)")]
    [InlineData("14.0", "[13.95, 14.05)")]
    [InlineData("39.824 billion", "[39823500000, 39824500000)")]
    [InlineData("-0.2", "[-0.25, -0.15)")]
    public void Trailing_zeros_and_scale_words_set_the_step(string numeral, string allowed) =>
        AssertAllowed(allowed, Written.Figure(numeral, MentionKind.Growth));

    [Theory]
    [InlineData("3", MentionKind.Rank, "3")]
    [InlineData("1,432", MentionKind.Count, "1432")]
    [InlineData("1 million", MentionKind.Count, "[500000, 1500000)")]
    [InlineData("1.5", MentionKind.Count, "[1.45, 1.55)")]
    [InlineData("119", MentionKind.Money, "[118.5, 119.5)")]
    public void Only_counts_and_ranks_without_a_scale_word_stand_for_themselves(string numeral, MentionKind kind, string allowed) =>
        AssertAllowed(allowed, Written.Figure(numeral, kind));

    [Theory]
    [InlineData("700 million", "[650000000, 750000000]")] // half a hundred million
    [InlineData("120", "[115, 125]")] // half a ten
    [InlineData("100", "[90, 110]")] // a tenth of the figure
    [InlineData("7", "[6, 8]")] // one step
    [InlineData("0.2", "[0.1, 0.3]")] // one step
    [InlineData("1 million", "[0, 2000000]")] // one step
    [InlineData("0", "[0, 1]")] // one step, not below nought
    public void About_follows_the_grain_of_the_number(string numeral, string allowed) =>
        AssertAllowed(allowed, Written.Figure(numeral, MentionKind.Count, Hedge.About));

    [Theory]
    [InlineData("1.5", "[1.4, 1.5)")]
    [InlineData("700 million", "[650000000, 700000000)")]
    public void Nearly_leaves_the_same_margin_below_only(string numeral, string allowed) =>
        AssertAllowed(allowed, Written.Figure(numeral, MentionKind.Level, Hedge.Nearly));

    [Theory]
    [InlineData("100", Hedge.Exact, "[99.5, 100]")]
    [InlineData("0", Hedge.Exact, "[0, 0.5)")]
    [InlineData("98", Hedge.AtLeast, "[98, 100]")]
    [InlineData("100", Hedge.About, "[90, 100]")]
    [InlineData("0.4", Hedge.AtMost, "[0, 0.4]")]
    public void Shares_stay_within_0_to_100(string numeral, Hedge hedge, string allowed) =>
        AssertAllowed(allowed, Written.Figure(numeral, MentionKind.Share, hedge));

    [Theory]
    [InlineData(MentionKind.Count, "[0, 5]")]
    [InlineData(MentionKind.Money, "[0, 5]")]
    [InlineData(MentionKind.Price, "[0, 5]")]
    [InlineData(MentionKind.Duration, "[0, 5]")]
    [InlineData(MentionKind.Age, "[0, 5]")]
    [InlineData(MentionKind.Ratio, "[0, 5]")]
    [InlineData(MentionKind.Growth, "(-inf, 5]")]
    [InlineData(MentionKind.Level, "(-inf, 5]")]
    public void What_is_counted_paid_or_aged_does_not_fall_below_nought(MentionKind kind, string allowed) =>
        AssertAllowed(allowed, Written.Figure("5", kind, Hedge.AtMost));

    [Fact]
    public void An_impossible_figure_keeps_its_interval_so_that_it_can_be_found_wrong() =>
        AssertAllowed("[134.5, 135.5)", Written.Figure("135", MentionKind.Share));

    [Fact]
    public void At_its_word_a_figure_is_what_is_printed()
    {
        Assert.Equal(Interval.Point(1000), IntervalRules.AsPrinted(Written.Figure("1,000", MentionKind.Count, Hedge.Nearly)));
        Assert.Equal(Interval.Closed(40, 45), IntervalRules.AsPrinted(Written.Figure("40", MentionKind.Share, Hedge.Range, "45")));
    }

    private static void AssertAllowed(string allowed, Printed figure) =>
        Assert.Equal(Written.Interval(allowed), IntervalRules.Allowed(figure));
}
