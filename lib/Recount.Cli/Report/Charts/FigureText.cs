using Recount.Cli.Notebooks;

namespace Recount.Cli.Report.Charts;

/// <summary>Says what a figure shows, from its data, where the figure itself does not.</summary>
internal static class FigureText
{
    internal static string Of(FigureJson figure, FigureTable table)
    {
        if (figure.Alternative.Length > 0)
        {
            return figure.Alternative;
        }

        var series = FigureTable.SeriesOf(figure);
        var parts = series > 1 ? $" in {series} series" : "";
        return $"{Kind(figure)}{(figure.Title.Length > 0 ? $", {figure.Title}" : "")}: {table.Rows.Count} points{parts}.{Ends(table)}";
    }

    private static string Kind(FigureJson figure) => figure.Traces.Select(t => Json.Text(t, "type") ?? "scatter").FirstOrDefault() switch
    {
        "bar" => "Bar chart",
        "heatmap" => "Matrix",
        "scatterternary" => "Ternary chart",
        "pie" => "Pie chart",
        _ => "Chart",
    };

    private static string Ends(FigureTable table) => table.Rows is [var first, .., var last]
        ? $" From {string.Join(", ", first.Where(c => c.Length > 0))} to {string.Join(", ", last.Where(c => c.Length > 0))}."
        : "";
}
