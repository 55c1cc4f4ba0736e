using Recount.Notebooks.Charts;

namespace Recount.Notebooks.Tests.Charts;

[Collection(nameof(Opened))]
public sealed class TimelineTests
{
    [Fact]
    public void What_an_article_and_a_source_say_of_one_event_stands_in_one_row()
    {
        var traces = Plot.Timeline(At("001-qwen-announced"), At("R083"), PlotEvent.AsOf("R006") with { Lane = "Qwen" }).Shown().Traces()
            .Where(t => !t.IsDecoration()).ToList();

        Assert.Equal(2, traces.Count);
        Assert.All(traces, t => Assert.Equal("Qwen", (string?)t["y"]![0]));
        Assert.Contains(traces, t => (string?)t["customdata"]![0] == "001-qwen-announced");
        Assert.Contains(traces, t => (string?)t["customdata"]![0] == "R083" && (string?)t["customdata"]![1] == "asof(R006)");
    }

    [Fact]
    public void A_period_is_as_long_as_it_is()
    {
        var period = Plot.Timeline("001-qwen-announced").Shown().Traces().Single(t => t.IsDecoration());

        Assert.Equal("2023-09-01", (string?)period["x"]![0]);
        Assert.Equal("2023-10-01", (string?)period["x"]![1]);
    }

    private static PlotEvent At(string id) => (PlotEvent)id with { Lane = "Qwen" };
}
