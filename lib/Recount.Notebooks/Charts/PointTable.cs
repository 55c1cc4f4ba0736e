using System.Text.Json.Nodes;

namespace Recount.Notebooks.Charts;

/// <summary>All points of a figure as a table, for those who cannot see it.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">A row for each point, in the order of the figure.</param>
internal sealed record PointTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    internal static PointTable Of(Figure figure)
    {
        var (x, y) = (Title(figure, "xaxis", "x"), Title(figure, "yaxis", "y"));
        string[] columns = ["series", "label", x, y, "from", "to", "ledger"];
        var rows = figure.Series.SelectMany(trace => Points(trace).Select(cells => (string[])[PlotText.Plain(trace["name"].Text() ?? ""), .. cells])).ToList();

        // A column that says nothing is left out; so is a label that repeats a coordinate.
        var kept = Enumerable.Range(0, columns.Length).Where(i => rows.Any(r => r[i].Length > 0)).ToList();
        if (rows.All(r => r[1].Length == 0 || r[1] == r[2] || r[1] == r[3]))
        {
            kept.Remove(1);
        }

        return new PointTable([.. kept.Select(i => columns[i])], [.. rows.Select(r => kept.Select(i => r[i]).ToList())]);
    }

    private static IEnumerable<string[]> Points(JsonObject trace) => trace["type"].Text() switch
    {
        "heatmap" => Cells(trace),
        "scatterternary" => Many(trace, ["a", "b", "c"], i =>
            [Cell(trace, "text", i), $"{Cell(trace, "a", i)} · {Cell(trace, "b", i)} · {Cell(trace, "c", i)}", "", "", "", Cell(trace, "customdata", i)]),
        "pie" => Many(trace, ["labels", "values"], i => ["", Cell(trace, "labels", i), Cell(trace, "values", i), "", "", Cell(trace, "customdata", i)]),
        _ => Many(trace, ["x", "y"], i => [Label(trace, i), Cell(trace, "x", i), Cell(trace, "y", i), .. Interval(trace, i), Cell(trace, "customdata", i)]),
    };

    private static IEnumerable<string[]> Many(JsonObject trace, string[] coordinates, Func<int, string[]> row) =>
        Enumerable.Range(0, coordinates.Max(c => trace[c].Items().Count)).Select(row);

    private static IEnumerable<string[]> Cells(JsonObject trace) =>
        from row in Enumerable.Range(0, trace["z"].Items().Count)
        let cells = trace["z"]!.AsArray()[row].Items()
        from column in Enumerable.Range(0, cells.Count)
        where cells[column] is not null
        select (string[])[Cell(trace["text"].Items().ElementAtOrDefault(row), column), Cell(trace, "x", column), Cell(trace, "y", row), Write(cells[column]), "", ""];

    private static string Label(JsonObject trace, int i) => Cell(trace, "text", i) is { Length: > 0 } text ? text : Cell(trace, "hovertext", i).Split(", ")[0];

    private static string[] Interval(JsonObject trace, int i)
    {
        var value = (trace["meta"] as JsonObject)?["value"].Text() ?? "y";
        return trace["error_" + value] is JsonObject error && Number(trace, value, i) is { } at
            ? [PlotText.Digits(at - (error["arrayminus"].Items().ElementAtOrDefault(i).Number() ?? 0)), PlotText.Digits(at + (error["array"].Items().ElementAtOrDefault(i).Number() ?? 0))]
            : ["", ""];
    }

    private static double? Number(JsonObject trace, string name, int i) => trace[name].Items().ElementAtOrDefault(i).Number();

    private static string Cell(JsonNode? owner, string name, int i) => Cell((owner as JsonObject)?[name], i);

    private static string Cell(JsonNode? values, int i) => values is JsonArray array ? Write(array.ElementAtOrDefault(i)) : "";

    private static string Write(JsonNode? value) => value.Number() is { } number ? PlotText.Digits(number) : PlotText.Plain(value.Text() ?? "");

    private static string Title(Figure figure, string axis, string otherwise) =>
        ((figure.Layout[axis] as JsonObject)?["title"] as JsonObject)?["text"].Text() is { } text ? PlotText.Plain(text) : otherwise;
}
