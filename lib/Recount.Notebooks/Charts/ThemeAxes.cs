using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>Axes with their unit, true to scale, with no more gridlines than are read.</summary>
internal static class ThemeAxes
{
    private const string Grid = "rgba(127,127,127,0.22)";
    private const string Edge = "rgba(127,127,127,0.7)";
    private const int RowHeight = 34;
    private const int LabelLine = 17;

    // Room for labels above and below.
    private const int LaneHeight = 76;
    private const int EventHeight = 28;

    internal static void Apply(Figure figure)
    {
        Normalise(figure.Layout);
        var told = figure.Told;
        if (figure.Series.Any(t => t["type"].Text() is "scatterternary"))
        {
            return;
        }

        var x = figure.Layout.Object("xaxis");
        var y = figure.Layout.Object("yaxis");
        if (told["time"].Text() is { } time)
        {
            figure.Layout.Object(time + "axis").Default("type", "date").Default("hoverformat", "%-d %b %Y");
        }

        if (told["value"].Text() is { } value)
        {
            var axis = figure.Layout.Object(value + "axis");
            Title(axis, told["measure"].Text() ?? "");
            axis.Default("showgrid", true);
            if (told["log"].Is())
            {
                LogTicks.Apply(figure, axis, value);
            }
            else if (told["nought"].Is())
            {
                axis.Default("rangemode", "tozero");
            }
        }

        if (told["over"].Text() is { Length: > 0 } over)
        {
            Title(x, over);
        }

        Categories.Apply(figure, y);
        OnLogAxes(figure);
        foreach (var axis in figure.Layout.Where(p => p.Key.StartsWith("xaxis", StringComparison.Ordinal)
            || p.Key.StartsWith("yaxis", StringComparison.Ordinal)).Select(p => p.Value).OfType<JsonObject>())
        {
            Style(axis, isX: ReferenceEquals(axis, x));
        }
    }

    /// <summary>The room that tick labels and title of the lower axis take, in pixels.</summary>
    internal static int HeightBelow(Figure figure) =>
        (figure.Layout["xaxis"] as JsonObject)?["side"].Text() == "top" ? 10
        : (figure.Layout["xaxis"] as JsonObject)?["type"].Text() == "date" ? 56
        : (figure.Layout["xaxis"] as JsonObject)?["title"] is JsonObject || figure.Layout["ternary"] is not null ? 62
        : 40;

    /// <summary>How high the plot itself is where the author did not say.</summary>
    internal static int PlotHeight(Figure figure)
    {
        var names = (figure.Layout["yaxis"] as JsonObject)?["categoryarray"].Items().Select(c => c.Text() ?? "").ToList() ?? [];
        var rows = names.Count;
        var sets = figure.Layout["barmode"].Text() == "group" ? figure.Series.Count(t => t["type"].Text() == "bar") : 1;
        var isLabelled = figure.Series.Any(t => t["mode"].Text()?.EndsWith("+text", StringComparison.Ordinal) == true);
        var row = figure.Told["lanes"].Is() ? isLabelled ? LaneHeight : EventHeight : RowHeight + (14 * (Math.Max(1, sets) - 1));
        var lines = names.Select(n => n.Split("<br>").Length).DefaultIfEmpty(1).Max();
        return rows == 0 ? 320 : Math.Max(110, rows * Math.Max(row, (lines * LabelLine) + 6));
    }

    // plotly.js takes a shape's place on a logarithmic axis as it is, but the logarithm of an annotation's.
    private static void OnLogAxes(Figure figure)
    {
        foreach (var annotation in figure.Layout["annotations"].Items().OfType<JsonObject>())
        {
            foreach (var axis in new[] { "x", "y" })
            {
                var isLog = annotation[axis + "ref"].Text() == axis && (figure.Layout[axis + "axis"] as JsonObject)?["type"].Text() == "log";
                if (isLog && annotation[axis].Number() is { } at and > 0)
                {
                    annotation[axis] = Math.Log10(at);
                }
            }
        }
    }

    private static void Style(JsonObject axis, bool isX)
    {
        var isCategory = axis["type"].Text() == "category";
        axis.Default("automargin", true)
            .Default("showgrid", false)
            .Default("gridcolor", Grid)
            .Default("zeroline", false)
            .Default("showline", isX || isCategory)
            .Default("linecolor", Edge)
            .Default("ticks", isCategory ? "" : "outside")
            .Default("tickcolor", Edge)
            .Default("ticklen", 4)
            .Default("fixedrange", true);
        if (!isCategory && axis["type"].Text() != "date")
        {
            axis.Default("separatethousands", true).Default("exponentformat", "none");
        }

        if (axis["title"] is JsonObject title)
        {
            title.Default("standoff", 10).Default("font", new JsonObject { ["size"] = 13 });
        }
    }

    private static void Title(JsonObject axis, string text)
    {
        if (text.Length > 0)
        {
            axis.Object("title").Default("text", PlotText.Escape(text));
        }
    }

    // XPlot writes titles as bare text.
    private static void Normalise(JsonObject layout)
    {
        foreach (var axis in layout.Select(p => p.Value).OfType<JsonObject>().Where(a => a["title"].Text() is not null).ToList())
        {
            axis["title"] = new JsonObject { ["text"] = axis["title"].Text() };
        }
    }
}
