using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>The look that all charts share; what the author set stays.</summary>
internal static class Theme
{
    /// <summary>Name of the annotation that is the source line; the page has a line of its own and leaves it out.</summary>
    internal const string SourceLine = "source";

    // Read on white and on black alike.
    private const string Ink = "#767676";
    private const string Fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
    private const string Clear = "rgba(0,0,0,0)";

    private const int TitleLine = 22;
    private const int SubtitleLine = 18;
    private const int SourceRow = 15;
    private const int LegendRow = 20;

    /// <summary>The height of the source line and the space above it, in pixels.</summary>
    internal static int SourceHeight(Caption caption) => (SourceRow * SourceLines(caption).Length) + 8;

    internal static void Apply(Figure figure, Caption caption)
    {
        var layout = figure.Layout;
        ThemeAxes.Apply(figure);
        Strip(layout, "width");
        layout.Default("font", new JsonObject { ["family"] = Fonts, ["size"] = 13, ["color"] = Ink });
        layout["paper_bgcolor"] = Clear;
        layout["plot_bgcolor"] = Clear;
        layout.Default("colorway", new JsonArray([.. Palette.Series.Select(c => (JsonNode)c)]));
        layout.Default("hovermode", "closest");
        layout.Default("dragmode", false);

        var legend = LegendRows(figure);
        layout["showlegend"] = layout["showlegend"] is JsonValue shown ? shown.DeepClone() : legend > 0;
        var title = PlotText.Lines(caption.Finding, 80).ToArray();
        var subtitle = PlotText.Lines(caption.Subtitle, 110).ToArray();
        var top = 16 + (title.Length * TitleLine) + (subtitle.Length * SubtitleLine);
        var axis = ThemeAxes.HeightBelow(figure);
        var bottom = axis + (legend * LegendRow) + SourceHeight(caption);
        var height = layout["height"].Number() ?? ThemeAxes.PlotHeight(figure) + top + bottom;
        layout["height"] = height;
        layout["margin"] = new JsonObject { ["l"] = 12, ["r"] = 20, ["t"] = top, ["b"] = bottom, ["pad"] = 2 };
        layout["title"] = new JsonObject
        {
            ["text"] = $"<b>{Escaped(title)}</b><br><span style=\"font-size:13px\">{Escaped(subtitle)}</span>",
            ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["y"] = 1, ["yref"] = "container", ["yanchor"] = "top",
            ["font"] = new JsonObject { ["size"] = 17 },
            ["pad"] = new JsonObject { ["l"] = 12, ["t"] = 10 },
        };
        var plot = Math.Max(height - top - bottom, 100);
        layout["legend"] = new JsonObject
        {
            ["orientation"] = "h", ["x"] = 0, ["xanchor"] = "left", ["y"] = Math.Round(-axis / plot, 4), ["yanchor"] = "top",
            ["itemclick"] = false, ["itemdoubleclick"] = false,
        };
        AddSource(layout, caption, axis + (legend * LegendRow) + 6);
    }

    private static void AddSource(JsonObject layout, Caption caption, int below)
    {
        if (layout["annotations"] is not JsonArray annotations)
        {
            layout["annotations"] = annotations = [];
        }

        annotations.Add(new JsonObject
        {
            ["name"] = SourceLine, ["text"] = Escaped(SourceLines(caption)), ["showarrow"] = false, ["align"] = "left",
            ["xref"] = "paper", ["x"] = 0, ["xanchor"] = "left", ["yref"] = "paper", ["y"] = 0, ["yanchor"] = "top",
            ["yshift"] = -below, ["font"] = new JsonObject { ["size"] = 11 },
        });
    }

    // A legend only where there is something to tell apart; its rows at full width, guessed from the letters.
    private static int LegendRows(Figure figure)
    {
        var names = figure.Series.Where(t => t["showlegend"] is null || t["showlegend"].Is()).Select(t => t["name"].Text() ?? "").Distinct().ToList();
        return names.Count < 2 ? 0 : (int)Math.Ceiling(names.Sum(n => (n.Length * 7) + 45) / 820.0);
    }

    private static string[] SourceLines(Caption caption) => [.. PlotText.Lines(caption.Source, 120)];

    private static string Escaped(IEnumerable<string> lines) => string.Join("<br>", lines.Select(PlotText.Escape));

    private static void Strip(JsonObject layout, string name) => layout.Remove(name);
}
