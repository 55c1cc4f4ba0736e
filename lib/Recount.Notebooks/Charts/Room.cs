using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>How much room the words around a plot take in a drawing at full width, in pixels.</summary>
/// <remarks>
/// Guessed from the letters, on the wide side: whoever draws may have a wider font than the author, and a little air is better
/// than words on top of each other. Legends are laid out as plotly.js does it: in one row, or in columns as wide as their widest entry.
/// </remarks>
internal sealed class Room
{
    /// <summary>The width of a whole drawing.</summary>
    internal const int FullWidth = 820;

    private const int Margins = 40;
    private const int ValueTicks = 66;
    private const double Letter = 7.1;
    private const double SourceLetter = 6.3;
    private const int LegendMark = 45;
    private const int LegendRow = 20;
    private const int SourceRow = 15;
    private const int SourceGap = 8;
    private const int TickRow = 17;

    private readonly Figure _figure;
    private readonly double _plotWidth;

    internal Room(Figure figure, Caption caption)
    {
        _figure = figure;
        var names = (figure.Layout["yaxis"] as JsonObject)?["categoryarray"].Items().Select(c => Longest(c.Text() ?? "")).ToList() ?? [];
        var labels = figure.Layout["ternary"] is not null ? 0 : names.Count > 0 ? names.Max() * Letter : ValueTicks;
        _plotWidth = Math.Max(FullWidth - Margins - labels, 100);
        Source = [.. PlotText.Lines(caption.Source, (int)(_plotWidth / SourceLetter))];
    }

    /// <summary>The source on the lines that it takes beneath the plot.</summary>
    internal IReadOnlyList<string> Source { get; }

    /// <summary>The height of the source and the space above it.</summary>
    internal int SourceHeight => (SourceRow * Source.Count) + SourceGap;

    /// <summary>The height of the legend; nought where there are no two things to tell apart.</summary>
    internal int LegendHeight
    {
        get
        {
            var entries = _figure.Series.Where(t => t["showlegend"] is null || t["showlegend"].Is())
                .Select(t => t["name"].Text() ?? "").Distinct()
                .Select(name => (Longest(name) * Letter) + LegendMark).ToList();
            var rows = entries.Count < 2 ? 0
                : entries.Sum() < _plotWidth ? 1
                : (int)Math.Ceiling(entries.Count / Math.Max(1, Math.Floor(_plotWidth / entries.Max())));
            return rows * LegendRow;
        }
    }

    /// <summary>The height of the names of columns that stand above the plot; nought where they stand beneath.</summary>
    internal int ColumnsHeight => (_figure.Layout["xaxis"] as JsonObject)?["side"].Text() != "top" ? 0
        : TickRow * _figure.Series.SelectMany(t => t["x"].Items()).Select(x => (x.Text() ?? "").Split("<br>").Length).DefaultIfEmpty(1).Max();

    private static int Longest(string label) => label.Split("<br>").Max(line => PlotText.Plain(line).Length);
}
