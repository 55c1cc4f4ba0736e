using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Recount.Dates;
using Recount.Notebooks.Amounts;

namespace Recount.Notebooks.Charts;

/// <summary>Builds Plotly.NET's objects property by property, by plotly.js's own names.</summary>
internal static class Traces
{
    /// <summary>Sets a property; null leaves it out.</summary>
    internal static T With<T>(this T target, string name, object? value)
        where T : DynamicObj.DynamicObj
    {
        if (value is not null)
        {
            target.SetValue(name, value);
        }

        return target;
    }

    internal static Trace Of(string type, string name) => new Trace2D(type).With("name", PlotText.Escape(name));

    internal static Marker Marker(object? colour, object? symbol = null, object? size = null) =>
        new Marker().With("color", colour).With("symbol", symbol).With("size", size);

    internal static Line Line(string? colour, double width = 2, string? dash = null) =>
        new Line().With("color", colour).With("width", width).With("dash", dash);

    internal static LinearAxis Axis() => new();

    internal static double[] Range(double from, double to) => [from, to];

    /// <summary>Ties a trace to the ledger: which coordinate its points' expressions stand for.</summary>
    internal static Trace Tied(this Trace trace, string value, IEnumerable<string?> expressions, string end = "printed", string at = "middle")
    {
        var tie = new Dictionary<string, object> { ["value"] = value, ["end"] = end, ["at"] = at };
        return trace.With("customdata", expressions.ToArray()).With("meta", tie);
    }

    /// <summary>Marks a trace that repeats another's points to draw something more about them.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="value">The coordinate that stands for the value.</param>
    /// <param name="series">The series whose colour it takes, where that is only given out later.</param>
    internal static Trace Decorating(this Trace trace, string value, string? series = null)
    {
        var meta = new Dictionary<string, object> { ["value"] = value, ["decoration"] = true };
        if (series is not null)
        {
            meta["of"] = PlotText.Escape(series);
        }

        return trace.With("showlegend", false).With("hoverinfo", "skip").With("meta", meta);
    }

    /// <summary>
    /// Notes how far each point's interval reaches, <c>low</c> and <c>high</c> with nothing for an end that is open, and the
    /// periods <c>when</c>, for the table and for whoever draws the figure otherwise.
    /// </summary>
    internal static Trace Reaching(this Trace trace, IReadOnlyList<Span> allowed, IReadOnlyList<Period>? when = null)
    {
        var meta = (Dictionary<string, object>)trace.TryGetValue("meta").Value;
        if (allowed.Any(a => !a.IsPoint))
        {
            meta["low"] = allowed.Select(a => double.IsFinite(a.Low) ? a.Low : (double?)null).ToArray();
            meta["high"] = allowed.Select(a => double.IsFinite(a.High) ? a.High : (double?)null).ToArray();
        }

        if (when is not null)
        {
            meta["when"] = when.Select(p => p.ToString()).ToArray();
        }

        return trace;
    }

    /// <summary>Lets the labels of a trace be moved to where there is room.</summary>
    internal static Trace Movable(this Trace trace)
    {
        var meta = trace.TryGetValue("meta")?.Value as Dictionary<string, object> ?? [];
        meta[PointLabels.Movable] = true;
        return trace.With("meta", meta);
    }

    internal static GenericChart Chart(IEnumerable<Trace> traces, LinearAxis? x = null, LinearAxis? y = null)
    {
        var chart = GenericChart.ofTraceObjects(false, Microsoft.FSharp.Collections.ListModule.OfSeq(traces));
        GenericChart.getLayout(chart).With("xaxis", x).With("yaxis", y);
        return chart;
    }
}
