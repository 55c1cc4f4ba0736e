using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>The look that all charts share; what the author set stays.</summary>
internal static class Theme
{
    /// <summary>Name of the annotation that is the source line; the page has a line of its own and leaves it out.</summary>
    internal const string SourceLine = "source";

    /// <summary>Name of an annotation that stands above the plot and needs room there.</summary>
    internal const string Above = "above";

    // Read on white and on black alike.
    private const string Ink = "#767676";
    private const string Fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
    private const string Clear = "rgba(0,0,0,0)";

    private const int MarkSize = 10;
    private const int TitleLine = 22;
    private const int SubtitleLine = 18;
    private const int BesideSource = 6;

    internal static void Apply(Figure figure, Caption caption)
    {
        var layout = figure.Layout;
        ThemeAxes.Apply(figure);
        Colouring.Apply(figure);
        foreach (var marks in figure.Series.Where(t => t["mode"].Text() == "markers"))
        {
            marks.Object("marker").Default("size", MarkSize);
        }

        layout.Remove("width");
        layout.Default("font", new JsonObject { ["family"] = Fonts, ["size"] = 13, ["color"] = Ink });
        layout["paper_bgcolor"] = Clear;
        layout["plot_bgcolor"] = Clear;
        layout["colorway"] = new JsonArray([.. Palette.Series.Select(c => (JsonNode)c)]);
        layout.Default("hovermode", "closest");
        layout.Default("dragmode", false);

        var room = new Room(figure, caption);
        var legend = layout["showlegend"] is JsonValue shown && !shown.Is() ? 0 : room.LegendHeight;
        layout["showlegend"] = legend > 0;
        var title = PlotText.Lines(caption.Finding, 80).ToArray();
        var subtitle = PlotText.Lines(caption.Subtitle, 110).ToArray();
        var top = 20 + (layout["ternary"] is null ? 0 : 36) + (layout["annotations"].Items().Any(a => ((JsonObject)a!)["name"].Text() == Above) ? 14 : 0)
            + (title.Length * TitleLine) + (subtitle.Length * SubtitleLine) + room.ColumnsHeight;
        var axis = ThemeAxes.HeightBelow(figure);
        var bottom = axis + legend + room.SourceHeight;
        var height = layout["height"].Number() ?? ThemeAxes.PlotHeight(figure) + top + bottom;
        layout["height"] = height;
        layout["margin"] = new JsonObject { ["l"] = 12, ["r"] = 20, ["t"] = top, ["b"] = bottom, ["pad"] = 2 };
        layout["title"] = new JsonObject
        {
            ["text"] = $"<b>{Escaped(title)}</b><br><span style=\"font-size:13px\">{Escaped(subtitle)}</span>",
            ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["y"] = 1, ["yref"] = "container", ["yanchor"] = "top",
            ["font"] = new JsonObject { ["size"] = 17 },
            ["pad"] = new JsonObject { ["l"] = 12, ["t"] = 22 },
        };
        var plot = Math.Max(height - top - bottom, 100);
        layout["legend"] = new JsonObject
        {
            ["orientation"] = "h", ["x"] = 0, ["xanchor"] = "left", ["y"] = Math.Round(-axis / plot, 4), ["yanchor"] = "top",
            ["itemclick"] = false, ["itemdoubleclick"] = false, ["traceorder"] = "normal",
        };
        AddSource(layout, room.Source, axis + legend + BesideSource);
        LabelPlaces.Apply(figure);
    }

    private static void AddSource(JsonObject layout, IReadOnlyList<string> source, int below)
    {
        if (layout["annotations"] is not JsonArray annotations)
        {
            layout["annotations"] = annotations = [];
        }

        annotations.Add(new JsonObject
        {
            ["name"] = SourceLine, ["text"] = Escaped(source), ["showarrow"] = false, ["align"] = "left",
            ["xref"] = "paper", ["x"] = 0, ["xanchor"] = "left", ["yref"] = "paper", ["y"] = 0, ["yanchor"] = "top",
            ["yshift"] = -below, ["font"] = new JsonObject { ["size"] = 11 },
        });
    }

    private static string Escaped(IEnumerable<string> lines) => string.Join("<br>", lines.Select(PlotText.Escape));
}
