using Plotly.NET;

namespace Recount.Notebooks.Charts;

/// <content>Many events, each in a row of its own.</content>
public static partial class Plot
{
    private const int TimelineWidth = 60;

    /// <summary>
    /// Events on a time axis, a row for each lane, so that what articles and sources say of one event stands side by side:
    /// the articles' marks lie on top of the sources' larger and fainter ones, and a period is as long as it is.
    /// </summary>
    /// <param name="events">Ids of claims and references that state dates, or events of the notebook's own; their lane is their row.</param>
    /// <exception cref="ArgumentException">An id is not there or states no date.</exception>
    public static GenericChart Timeline(params PlotEvent[] events)
    {
        var groups = events
            .GroupBy(e => e.Article ?? (e.Mark == Mark.Computed ? "" : "sources"))
            .OrderBy(group => group.Key == "sources" ? 0 : 1)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var rows = Categories(events.Select(e => e.Lane), TimelineWidth);
        return ChartSettings.Timeline(Traces.Chart(groups.SelectMany(group => InRows(group.Key, [.. group])), y: rows));
    }

    private static IEnumerable<Trace> InRows(string group, IReadOnlyList<PlotEvent> events)
    {
        var isSource = group == "sources";
        var colour = isSource ? Palette.Neutral : group.Length == 0 ? Palette.Accent : Palette.Article(group);
        var name = isSource ? group : group.Length == 0 ? Marks.Name(Mark.Computed) : $"{group} {LedgerPoints.Ledger.Article(group)?.Publisher}";

        // plotly.js draws no error bars on a time axis.
        yield return Traces.Of("scatter", name + ", periods")
            .With("mode", "lines")
            .With("x", events.SelectMany(e => new[] { PlotDates.Iso(e.When.First.DayNumber), PlotDates.Iso(e.When.Last.DayNumber + 1), null }).ToArray())
            .With("y", events.SelectMany(e => new[] { Lane(e), Lane(e), null }).ToArray())
            .With("opacity", isSource ? 0.45 : 1)
            .With("line", Traces.Line(colour, isSource ? 7 : 2.5))
            .Decorating("x", name);
        yield return Traces.Of("scatter", name)
            .With("mode", "markers")
            .With("x", events.Select(e => PlotDates.Middle(e.When)).ToArray())
            .With("y", events.Select(Lane).ToArray())
            .With("opacity", isSource ? 0.55 : 1)
            .With("hovertext", events.Select(e => PlotText.Escape($"{e.Lane}: {e.When}")).ToArray())
            .With("hoverinfo", "text")
            .With("cliponaxis", false)
            .With("marker", Traces.Marker(colour, events.Select(e => Marks.Symbol(e.Mark, e.IsForecast)).ToArray(), isSource ? 14 : 9)
                .With("line", Traces.Line(colour, 1.5)))
            .Tied("x", events.Select(e => e.Expression));
    }

    private static string Lane(PlotEvent happened) => PlotText.Wrap(happened.Lane, TimelineWidth);
}
