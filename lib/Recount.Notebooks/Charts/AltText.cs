using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>A sentence or two that say what a figure shows, made from its data.</summary>
internal static class AltText
{
    internal static string Of(Figure figure)
    {
        var table = PointTable.Of(figure);
        var names = figure.Series.Select(t => PlotText.Plain(t["name"].Text() ?? "")).Where(n => n.Length > 0).Distinct().ToList();
        var series = names.Count > 1 ? $" in {names.Count} series ({string.Join("; ", names)})" : "";
        var points = table.Rows.Count == 1 ? "one point" : $"{table.Rows.Count} points";
        return $"{Kind(figure)} with {points}{series}.{Extremes(figure)}{Axis(figure, "xaxis", "x")}";
    }

    private static string Kind(Figure figure)
    {
        var types = figure.Series.Select(t => t["type"].Text() ?? "scatter").ToHashSet();
        return types.Contains("scatterternary") ? "Ternary chart"
            : types.Contains("heatmap") ? "Matrix"
            : types.Contains("pie") ? "Pie chart"
            : types.Contains("bar") ? figure.Layout["barmode"].Text() == "stack" ? "Stacked bars" : "Bar chart"
            : figure.Told["time"] is not null ? "Chart over time"
            : figure.Series.All(t => t["mode"].Text() == "lines") ? "Line chart"
            : "Chart of points";
    }

    private static string Extremes(Figure figure)
    {
        var value = figure.Told["value"].Text() ?? "y";
        var points = figure.Series.SelectMany(t => t[value].Items().Select((v, i) => (Value: v.Number(), Name: Name(t, value, i))))
            .Where(p => p.Value is not null).ToList();
        if (points.Count == 0)
        {
            return "";
        }

        var (low, high) = (points.MinBy(p => p.Value), points.MaxBy(p => p.Value));
        var measure = Title(figure, value + "axis") is { Length: > 0 } title ? title : "Values";
        var text = $" {char.ToUpperInvariant(measure[0])}{measure[1..]}: from {PlotText.Digits(low.Value!.Value)}{low.Name}";
        return low.Value == high.Value ? $" {char.ToUpperInvariant(measure[0])}{measure[1..]}: {PlotText.Digits(low.Value!.Value)}." : $"{text} to {PlotText.Digits(high.Value!.Value)}{high.Name}.";
    }

    private static string Name(JsonObject trace, string value, int i)
    {
        var other = trace[value == "x" ? "y" : "x"].Items().ElementAtOrDefault(i);
        var at = other.Number() is { } number ? PlotText.Digits(number) : PlotText.Plain(other.Text() ?? "");
        return at.Length > 0 ? $" ({at})" : "";
    }

    private static string Axis(Figure figure, string axis, string coordinate)
    {
        var dates = figure.Series.SelectMany(t => t[coordinate].Items()).Select(v => v.Text() ?? "").Where(v => v.Length > 0).Order(StringComparer.Ordinal).ToList();
        return (figure.Layout[axis] as JsonObject)?["type"].Text() == "date" && dates.Count > 0 ? $" Time runs from {dates[0][..10]} to {dates[^1][..10]}." : "";
    }

    private static string Title(Figure figure, string axis) =>
        PlotText.Plain(((figure.Layout[axis] as JsonObject)?["title"] as JsonObject)?["text"].Text() ?? "");
}
