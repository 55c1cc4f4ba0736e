using Recount.Dates;

namespace Recount.Tests.Dates;

public class MonthSpanTests
{
    [Theory]
    [InlineData("2025")]
    [InlineData("2025-02")]
    [InlineData("2024-02")]
    [InlineData("2025-Q1")]
    [InlineData("2025-Q4")]
    [InlineData("2025-H1")]
    [InlineData("2025-H2")]
    [InlineData("2025-02/2025-04")]
    [InlineData("2024-07/2025-06")]
    [InlineData("2024/2025", "2024-01/2025-12")]
    [InlineData("2025-10/2025-12", "2025-Q4")]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    public void Whole_months_are_written_in_their_shortest_form(string text, string? shortest = null) =>
        Assert.Equal(shortest ?? text, Whole(text).ToString());

    [Theory]
    [InlineData("2025-12-10")]
    [InlineData("2025-01-02/2025-01-31")]
    [InlineData("2025-01-01/2025-01-30")]
    public void Parts_of_months_are_no_whole_months(string text) => Assert.Null(MonthSpan.Of(Read(text)));

    [Theory]
    [InlineData("2025-02", 1)]
    [InlineData("2025-Q4", 3)]
    [InlineData("2024/2025", 24)]
    [InlineData("9999-12", 1)]
    public void They_know_how_many_they_are(string text, int count) => Assert.Equal(count, Whole(text).Count);

    [Theory]
    [InlineData("2025-01", 1, "2025-02")]
    [InlineData("2024-03", -1, "2024-02")]
    [InlineData("2023-02", 20, "2024-10")]
    [InlineData("2025-Q4", 1, "2026-Q1")]
    [InlineData("2025", -2, "2023")]
    [InlineData("2025-02/2025-03", 6, "2026-02/2026-03")]
    [InlineData("9999-11", 1, "9999-12")]
    public void They_move_by_their_own_length(string text, int lengths, string moved) =>
        Assert.Equal(Read(moved), Whole(text).Moved(lengths));

    [Theory]
    [InlineData("9999-12", 1)]
    [InlineData("0001", -1)]
    [InlineData("2025", int.MaxValue)]
    [InlineData("2025", int.MinValue)]
    public void They_do_not_move_out_of_the_calendar(string text, int lengths) => Assert.Null(Whole(text).Moved(lengths));

    private static MonthSpan Whole(string text) => Assert.NotNull(MonthSpan.Of(Read(text)));

    private static Period Read(string text)
    {
        Assert.True(Period.TryParse(text, out var period));
        return period;
    }
}
