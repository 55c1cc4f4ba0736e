using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>A chart as it is shown: the figure, a page's part that draws it, and plain text.</summary>
/// <remarks>The same chart gives the same bytes on every machine; nothing in it is asked for from outside.</remarks>
public sealed class ChartOutput
{
    private ChartOutput(Caption caption, Figure figure, string alt)
    {
        var table = PointTable.Of(figure);
        (Id, Alt) = (caption.Id, alt);
        var config = new JsonObject { ["responsive"] = true, ["displayModeBar"] = false };
        Json = new JsonObject { ["data"] = figure.Data, ["layout"] = figure.Layout, ["config"] = config }.ToJsonString();
        Html = ChartHtml.Of(caption, alt, Json, table, new Room(figure, caption).SourceHeight);
        Text = ChartText.Of(caption, table);
    }

    /// <summary>The chart's id.</summary>
    public string Id { get; }

    /// <summary>What is to be seen, in a sentence or two.</summary>
    public string Alt { get; }

    /// <summary>The figure: <c>data</c>, <c>layout</c> and <c>config</c>; ASCII, and safe inside a script.</summary>
    public string Json { get; }

    /// <summary>A part of a page that draws the figure where plotly.js is at hand, with all points as a table.</summary>
    public string Html { get; }

    /// <summary>Title and points as plain text.</summary>
    public string Text { get; }

    /// <exception cref="ArgumentException">There is nothing to draw, or there are more than seven series.</exception>
    internal static ChartOutput Of(JsonObject json, Caption caption)
    {
        var figure = Figure.Of(json);
        Scaling.Apply(figure);
        Theme.Apply(figure, caption);
        var alt = AltText.Of(figure);
        var meta = new JsonObject
        {
            ["id"] = caption.Id, ["finding"] = caption.Finding, ["subtitle"] = caption.Subtitle, ["source"] = caption.Source, ["alt"] = alt,
        };
        foreach (var mark in new[] { "model", ChartSettings.Counted }.Where(mark => figure.Told[mark].Is()))
        {
            meta[mark] = true;
        }

        figure.Layout["meta"] = meta;
        return new ChartOutput(caption, figure, alt);
    }
}
