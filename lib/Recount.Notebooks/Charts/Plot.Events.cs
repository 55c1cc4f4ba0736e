using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace Recount.Notebooks.Charts;

/// <content>Events on a time axis.</content>
public static partial class Plot
{
    private const double MillisecondsPerDay = 86_400_000;

    /// <summary>Events by their dates, a lane for each article or source; a period is as long as it is.</summary>
    /// <param name="events">Ids of claims and references that state dates, or events of the notebook's own.</param>
    /// <exception cref="ArgumentException">An id is not there or states no date.</exception>
    public static GenericChart Events(params PlotEvent[] events)
    {
        var traces = events
            .GroupBy(e => (e.Lane, e.Mark, e.IsForecast))
            .Select(group => Lane([.. group]));
        var chart = Traces.Chart(traces, y: Categories(events.Select(e => e.Lane)));
        return ChartSettings.Timeline(chart);
    }

    private static Trace Lane(IReadOnlyList<PlotEvent> events)
    {
        var first = events[0];
        var colour = first.Article is { } article ? Palette.Article(article) : Palette.Neutral;
        var half = events.Select(e => PlotDates.HalfDays(e.When) * MillisecondsPerDay).ToArray();
        return Traces.Of("scatter", first.Lane + (first.IsForecast ? ", forecast" : ""))
            .With("mode", "markers+text")
            .With("x", events.Select(e => PlotDates.Middle(e.When)).ToArray())
            .With("y", events.Select(e => PlotText.Wrap(e.Lane, RowWidth)).ToArray())
            .With("text", events.Select(e => PlotText.Wrap(e.Label, 18)).ToArray())
            .With("textposition", events.Select((_, i) => i % 2 == 0 ? "top center" : "bottom center").ToArray())
            .With("textfont", new Dictionary<string, object> { ["size"] = 11 })
            .With("hovertext", events.Select(e => PlotText.Escape($"{e.Label}, {e.When}")).ToArray())
            .With("hoverinfo", "text")
            .With("cliponaxis", false)
            .With("showlegend", false)
            .With("marker", Traces.Marker(colour, Marks.Symbol(first.Mark, first.IsForecast), 10).With("line", Traces.Line(colour, 1.5)))
            .With("error_x", half.All(h => h == 0) ? null : new Error().With("type", "data").With("symmetric", true).With("array", half)
                .With("color", colour).With("thickness", 3).With("width", 0))
            .Tied("x", events.Select(e => e.Expression));
    }
}
