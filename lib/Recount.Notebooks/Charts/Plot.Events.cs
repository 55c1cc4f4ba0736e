using Plotly.NET;

namespace Recount.Notebooks.Charts;

/// <content>Events on a time axis.</content>
public static partial class Plot
{
    /// <summary>Events by their dates, a lane for each article or source; a period is as long as it is.</summary>
    /// <param name="events">Ids of claims and references that state dates, or events of the notebook's own.</param>
    /// <exception cref="ArgumentException">An id is not there or states no date.</exception>
    public static GenericChart Events(params PlotEvent[] events)
    {
        var traces = events
            .GroupBy(e => (e.Lane, e.Mark, e.IsForecast))
            .SelectMany(group => (Trace?[])[Periods([.. group]), Lane([.. group])])
            .OfType<Trace>();
        var chart = Traces.Chart(traces, y: Categories(events.Select(e => e.Lane)));
        return ChartSettings.Timeline(chart);
    }

    private static Trace? Periods(IReadOnlyList<PlotEvent> events)
    {
        var lasting = events.Where(e => e.When.First != e.When.Last).ToList();
        return lasting.Count == 0 ? null : Traces.Of("scatter", events[0].Lane + ", periods")
            .With("mode", "lines")
            .With("x", lasting.SelectMany(e => new[] { PlotDates.First(e.When), PlotDates.End(e.When), null }).ToArray())
            .With("y", lasting.SelectMany(e => new[] { Row(e), Row(e), null }).ToArray())
            .With("line", Traces.Line(Colour(events[0]), 4))
            .With("opacity", 0.5)
            .Decorating("x", events[0].Lane);
    }

    private static string Row(PlotEvent one) => PlotText.Wrap(one.Lane, RowWidth);

    private static string Colour(PlotEvent one) => one.Article is { } article ? Palette.Article(article) : Palette.Neutral;

    private static Trace Lane(IReadOnlyList<PlotEvent> events)
    {
        var first = events[0];
        var colour = Colour(first);
        return Traces.Of("scatter", first.Lane + (first.IsForecast ? ", forecast" : ""))
            .With("mode", "markers+text")
            .With("x", events.Select(e => PlotDates.Middle(e.When)).ToArray())
            .With("y", events.Select(Row).ToArray())
            .With("text", events.Select(e => PlotText.Wrap(e.Label, 18)).ToArray())
            .With("textfont", new Dictionary<string, object> { ["size"] = 11 })
            .With("hovertext", events.Select(e => PlotText.Escape($"{e.Label}, {e.When}")).ToArray())
            .With("hoverinfo", "text")
            .With("cliponaxis", false)
            .With("showlegend", false)
            .With("marker", Traces.Marker(colour, Marks.Symbol(first.Mark, first.IsForecast), 10).With("line", Traces.Line(colour, 1.5)))
            .Tied("x", events.Select(e => e.Expression))
            .Reaching([], [.. events.Select(e => e.When)])
            .Movable();
    }
}
