using System.Text.Json;
using Recount.Cli.Notebooks;
using Recount.Cli.Report.Charts;
using Recount.Cli.Report.Html;
using Recount.Cli.Verify.DoubleEntry;

namespace Recount.Cli.Report.Notebooks;

/// <summary>A chart on a notebook's page: caption, image, the figure for the script, its points as a table.</summary>
internal static class ChartView
{
    internal const string Svg = MediaTypes.Svg;

    /// <param name="figure">The figure.</param>
    /// <param name="number">Its number on the page.</param>
    /// <param name="image">The address of its image; null where there is none.</param>
    internal static Markup Of(FigureJson figure, int number, string? image)
    {
        var table = FigureTable.Of(figure);
        var alt = FigureText.Of(figure, table);
        var id = $"figure-{number}";
        var still = image is null
            ? Markup.Of($"<p class=\"nochart\">{alt}</p>")
            : Markup.Of($"<img src=\"{image}\" alt=\"{alt}\" width=\"820\" height=\"{figure.Height}\" loading=\"lazy\">");
        return Markup.Of($"""
            <figure class="chart" id="{id}">
            <figcaption><span class="number"><a href="#{id}">Figure {number}</a></span> <strong>{Title(figure)}</strong> {Subtitle(figure)}</figcaption>
            <div class="plot" data-alt="{alt}">{still}</div>
            <script type="application/json">{Encoded(figure)}</script>
            {Source(figure)}
            <details class="points"><summary>The points as a table</summary>
            {Table(table, number)}
            </details>
            </figure>
            """);
    }

    private static string Title(FigureJson figure) => figure.Title.Length > 0 ? figure.Title : "Untitled chart";

    private static Markup Subtitle(FigureJson figure) =>
        Markup.If(figure.Subtitle.Length > 0, () => Markup.Of($"<span class=\"subtitle\">{figure.Subtitle}</span>"));

    private static Markup Source(FigureJson figure) => Markup.If(figure.Source.Length > 0, () => Markup.Of($"<p class=\"source\">{figure.Source}</p>"));

    // Written anew by an encoder that escapes < > & so that no text of the figure can end the block.
    private static Markup Encoded(FigureJson figure)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            figure.Root.WriteTo(json);
        }

        return new Markup(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static Markup Table(FigureTable table, int number)
    {
        var heads = table.Columns.Select(c => Markup.Of($"<th scope=\"col\">{c}</th>"));
        var rows = table.Rows.Select(r => Markup.Of($"<tr>{r.Select(c => Markup.Of($"<td>{c}</td>"))}</tr>\n"));
        return Markup.Of($"""
            <div class="scroll" tabindex="0" role="group" aria-label="Points of figure {number}"><table class="plain"><thead><tr>{heads}</tr></thead><tbody>
            {rows}</tbody></table></div>
            """);
    }

    /// <summary>The clean image in an output; null where there is none.</summary>
    internal static string? Image(MimeBundle data) => data.Text(Svg) is { } svg ? SvgCleaner.Clean(svg) : null;
}
