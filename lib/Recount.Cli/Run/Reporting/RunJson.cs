using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recount.Data;

namespace Recount.Cli.Run.Reporting;

/// <summary>Writes results as JSON: a result a cell.</summary>
internal static class RunJson
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Text(IReadOnlyList<NotebookResult> results)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Format))
        {
            json.WriteStartObject();
            json.WriteStartArray("notebooks");
            foreach (var result in results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, NotebookResult result)
    {
        json.WriteStartObject();
        json.WriteString("notebook", result.Target.Name);
        json.WriteString("status", Words.Of(result.Status));
        json.WriteNumber("seconds", Math.Round(result.Time.TotalSeconds, 3));
        json.WriteString("kept", result.Kept);
        json.WriteStartArray("cells");
        foreach (var cell in result.Cells)
        {
            json.WriteStartObject();
            json.WriteString("id", cell.Cell.Id);
            json.WriteNumber("number", cell.Number);
            json.WriteString("status", Words.Of(cell.Status));
            json.WriteNumber("seconds", Math.Round(cell.Time.TotalSeconds, 3));
            if (cell.Error is { } error)
            {
                json.WriteStartObject("error");
                json.WriteString("name", error.Name);
                json.WriteString("value", error.Value);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
