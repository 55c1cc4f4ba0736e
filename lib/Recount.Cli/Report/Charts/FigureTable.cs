using System.Text.Json;
using Recount.Cli.Notebooks;

namespace Recount.Cli.Report.Charts;

/// <summary>All points of a figure as a table.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">A row for each point, in the order of the figure.</param>
internal sealed record FigureTable(IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    private const int Series = 0;

    internal static FigureTable Of(FigureJson figure)
    {
        string[] columns = ["series", "label", figure.Axis("xaxis", "x"), figure.Axis("yaxis", "y"), "value", "from", "to", "ledger"];
        var traces = figure.Traces.Where(t => !IsDecoration(t));
        var rows = traces.SelectMany(t => Points(t).Select(cells => (string[])[FigureJson.Plain(Json.Text(t, "name") ?? ""), .. cells])).ToList();

        // A column that says nothing is left out.
        var kept = Enumerable.Range(0, columns.Length).Where(i => rows.Any(r => r[i].Length > 0)).ToList();
        return new FigureTable([.. kept.Select(i => columns[i])], [.. rows.Select(r => kept.Select(i => r[i]).ToArray())]);
    }

    /// <summary>How many series there are, by their names.</summary>
    internal static int SeriesOf(FigureJson figure) =>
        figure.Traces.Where(t => !IsDecoration(t)).Select((t, i) => Json.Text(t, "name") ?? $"#{i}").Distinct().Count();

    // Traces that only draw something more about another's points.
    private static bool IsDecoration(JsonElement trace) =>
        trace.TryGetProperty("meta", out var meta) && meta.ValueKind == JsonValueKind.Object
        && meta.TryGetProperty("decoration", out var decoration) && decoration.ValueKind == JsonValueKind.True;

    private static IEnumerable<string[]> Points(JsonElement trace) => Json.Text(trace, "type") switch
    {
        "heatmap" => Cells(trace),
        "scatterternary" => Range(trace, "a", "b").Select(i => (string[])
            [Cell(trace, "text", i), $"{Cell(trace, "a", i)} · {Cell(trace, "b", i)} · {Cell(trace, "c", i)}", "", "", "", "", Cell(trace, "customdata", i)]),
        "pie" => Range(trace, "labels", "values").Select(i => (string[])
            [Cell(trace, "labels", i), "", "", Cell(trace, "values", i), "", "", Cell(trace, "customdata", i)]),
        _ => Range(trace, "x", "y").Select(i => (string[])
            [Label(trace, i), Cell(trace, "x", i), Cell(trace, "y", i), "", .. Ends(trace, i), Cell(trace, "customdata", i)]),
    };

    private static IEnumerable<string[]> Cells(JsonElement trace)
    {
        var rows = Items(trace, "z");
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = rows[row].ValueKind == JsonValueKind.Array ? [.. rows[row].EnumerateArray()] : new List<JsonElement>();
            for (var column = 0; column < cells.Count; column++)
            {
                if (cells[column].ValueKind != JsonValueKind.Null)
                {
                    yield return ["", Cell(trace, "x", column), Cell(trace, "y", row), Write(cells[column]), "", "", ""];
                }
            }
        }
    }

    // The ends of an interval that is drawn as an error bar.
    private static string[] Ends(JsonElement trace, int i)
    {
        foreach (var axis in new[] { "y", "x" })
        {
            if (trace.TryGetProperty("error_" + axis, out var error) && Number(trace, axis, i) is { } at && Number(error, "array", i) is { } above)
            {
                var below = Number(error, "arrayminus", i) ?? above;
                return [Digits(at - below), Digits(at + above)];
            }
        }

        return ["", ""];
    }

    private static string Label(JsonElement trace, int i) =>
        Cell(trace, "text", i) is { Length: > 0 } text && text != Cell(trace, "x", i) && text != Cell(trace, "y", i) ? text : "";

    private static IEnumerable<int> Range(JsonElement trace, string one, string other) =>
        Enumerable.Range(0, Math.Max(Items(trace, one).Count, Items(trace, other).Count));

    private static string Cell(JsonElement owner, string name, int i) => Items(owner, name) is var items && i < items.Count ? Write(items[i]) : "";

    private static double? Number(JsonElement owner, string name, int i) =>
        Items(owner, name) is var items && i < items.Count && items[i].ValueKind == JsonValueKind.Number ? items[i].GetDouble() : null;

    private static List<JsonElement> Items(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? [.. items.EnumerateArray()]
            : [];

    private static string Write(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => FigureJson.Plain(value.GetString()!),
        JsonValueKind.Number => value.TryGetDouble(out var number) ? Digits(number) : value.GetRawText(),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => "",
    };

    private static string Digits(double number) => number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
