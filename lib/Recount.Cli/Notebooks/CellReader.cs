using System.Text.Json;

namespace Recount.Cli.Notebooks;

/// <summary>Reads one cell of a notebook.</summary>
internal static class CellReader
{
    /// <exception cref="NotebookFormatException">It is no cell.</exception>
    internal static Cell Read(JsonElement cell, int index)
    {
        var place = $"cell {index + 1}";
        Json.Expect(cell, JsonValueKind.Object, place);
        var id = cell.TryGetProperty("id", out var given) ? Json.Expect(given, JsonValueKind.String, $"{place}: id").GetString()! : "";
        place = id.Length > 0 ? $"{place} (id {id})" : place;
        var type = Type(Json.Text(cell, "cell_type"), place);
        return new Cell(
            id,
            type,
            Json.Lines(Json.Member(cell, "source", place), $"{place}: source"),
            cell.TryGetProperty("metadata", out var metadata)
                ? Json.Expect(metadata, JsonValueKind.Object, $"{place}: metadata")
                : Json.EmptyObject)
        {
            ExecutionCount = type == CellType.Code ? Count(cell, place) : null,
            Outputs = type == CellType.Code && cell.TryGetProperty("outputs", out var outputs)
                ? [.. Json.Expect(outputs, JsonValueKind.Array, $"{place}: outputs").EnumerateArray()
                    .Select((output, i) => Read(output, $"{place}: output {i + 1}"))]
                : [],
            Attachments = cell.TryGetProperty("attachments", out var attachments) ? attachments : null,
        };
    }

    private static CellType Type(string? name, string place) => name switch
    {
        "code" => CellType.Code,
        "markdown" => CellType.Markdown,
        "raw" => CellType.Raw,
        _ => throw new NotebookFormatException(place, $"there is no cell type \"{name}\"; code, markdown and raw are"),
    };

    private static int? Count(JsonElement parent, string place) =>
        parent.TryGetProperty("execution_count", out var count) && count.ValueKind != JsonValueKind.Null
            ? Json.Number(parent, "execution_count", place)
            : null;

    private static Output Read(JsonElement output, string place) => Json.Text(Json.Expect(output, JsonValueKind.Object, place), "output_type") switch
    {
        "stream" => new StreamOutput(
            Json.Text(output, "name") ?? "stdout", Json.Lines(Json.Member(output, "text", place), place)),
        "display_data" => Display(output, null, place),
        "execute_result" => Display(output, Count(output, place) ?? 0, place),
        "error" => new ErrorOutput(
            Json.Text(output, "ename") ?? "", Json.Text(output, "evalue") ?? "", Json.Texts(output, "traceback")),
        var type => throw new NotebookFormatException(
            place, $"there is no output type \"{type}\"; stream, display_data, execute_result and error are"),
    };

    private static DisplayOutput Display(JsonElement output, int? count, string place) =>
        new(new MimeBundle(Json.Expect(Json.Member(output, "data", place), JsonValueKind.Object, $"{place}: data")
            .EnumerateObject().Select(p => Value(p, place))))
        {
            ExecutionCount = count,
            Metadata = output.TryGetProperty("metadata", out var metadata) ? metadata : null,
        };

    private static MimeValue Value(JsonProperty form, string place) => MimeValue.IsJson(form.Name)
        ? MimeValue.OfJson(form.Name, form.Value)
        : MimeValue.OfText(form.Name, Json.Lines(form.Value, $"{place}: {form.Name}"));
}
