using Plotly.NET;
using Recount.Data;

namespace Recount.Notebooks.Charts;

/// <summary>Charts in the project's visual language; what they make is Plotly.NET's own and mixes with it.</summary>
public static partial class Plot
{
    /// <summary>Claims over time with their intervals, each with its label, an article to a colour.</summary>
    /// <param name="points">Ids; a point whose claim has no date takes one: <c>Plot.At("004-downloads", "2026-02")</c>.</param>
    /// <exception cref="ArgumentException">A claim is not there, or has no figure or no date.</exception>
    public static GenericChart Claims(params PlotPoint[] points) => Chart(Dated(points)
        .GroupBy(p => (p.Article, p.IsForecast))
        .Select(group => new PointTraces(NameOf(group.First()), Palette.Of(group.First()), SymbolOf(group.First()), "y", [.. group]) { Labelled = true }));

    /// <summary>References over time with their intervals, a strength to a shape.</summary>
    /// <param name="points">Ids.</param>
    /// <exception cref="ArgumentException">A reference is not there, or has no figure or no date.</exception>
    public static GenericChart References(params PlotPoint[] points) => Chart(Dated(points)
        .GroupBy(p => p.Mark)
        .OrderBy(group => group.Key)
        .Select(group => new PointTraces(Marks.Name(group.Key), Palette.Neutral, Marks.Symbol(group.Key), "y", [.. group])));

    /// <summary>The dated facts of a series with their intervals.</summary>
    /// <param name="series">The series.</param>
    /// <param name="column">Its column.</param>
    /// <param name="where">Which rows; all where nothing is said.</param>
    /// <param name="name">What the series is called on the chart; its name in the ledger where nothing is said.</param>
    /// <param name="mark">Its shape: <see cref="Mark.Vendor"/> for a maker's own count; that of its strength where nothing is said.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="joined">Whether a line joins the points.</param>
    /// <exception cref="ArgumentException">There is no such series or column.</exception>
    public static GenericChart Series(
        string series, string column, Func<CsvRow, bool>? where = null, string? name = null, Mark? mark = null, string? colour = null, bool joined = false)
    {
        var points = SeriesPoints.Of(series, column, where ?? (_ => true));
        var shape = mark ?? LedgerPoints.MarkOf(LedgerPoints.Ledger.SeriesNamed(series)!.Strength);
        return Chart([
            new PointTraces(name ?? series.Replace('_', ' '), colour ?? Palette.Neutral, Marks.Symbol(shape), "y", points)
            {
                Joined = joined ? "solid" : null,
            },
        ]);
    }

    /// <summary>Points over time that the notebook worked out; each one's label is its day or period.</summary>
    /// <param name="name">What they are called.</param>
    /// <param name="points">Date, value and what the value is in the ledger's language: <c>("2025-10", 650e6, "…")</c>.</param>
    /// <exception cref="ArgumentException">A label is no date.</exception>
    public static GenericChart Values(string name, params PlotPoint[] points) => Chart([
        new PointTraces(name, Palette.Accent, Marks.Symbol(Mark.Computed), "y", [.. points.Select(p => p with { When = p.When ?? PlotDates.Read(p.Label) })]),
    ]);

    /// <summary>A point at a date of the notebook's own choosing.</summary>
    /// <param name="point">The point or its id.</param>
    /// <param name="iso">A day or period: <c>2025-12-10</c>, <c>2025-12</c>, <c>2025-Q4</c>, <c>2025</c>.</param>
    /// <exception cref="ArgumentException">It is no date.</exception>
    public static PlotPoint At(PlotPoint point, string iso) => point with { When = PlotDates.Read(iso) };

    /// <summary>Charts drawn over one another.</summary>
    public static GenericChart Combine(params GenericChart[] charts) => GenericChart.combine(charts);

    private static GenericChart Chart(IEnumerable<PointTraces> series) => Traces.Chart(series.SelectMany(s => s.Draw()));

    private static IEnumerable<PlotPoint> Dated(IEnumerable<PlotPoint> points) => points.Select(p => p.When is not null
        ? p
        : throw new ArgumentException($"\"{p.Expression ?? p.Label}\" has no date; give it one: Plot.At(\"{p.Expression ?? p.Label}\", \"2025-12\").", nameof(points)));

    private static string NameOf(PlotPoint point) => point.Article is { } article
        ? $"{article} {LedgerPoints.Ledger.Article(article)?.Publisher}" + (point.IsForecast ? ", forecast" : "")
        : Marks.Name(point.Mark);

    private static string SymbolOf(PlotPoint point) => Marks.Symbol(point.Mark, point.IsForecast);
}
