using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Recount.Cli.Report.Exports;

/// <summary>A table to take away: the same rows as CSV and as JSON.</summary>
/// <param name="Name">The files' name without ending.</param>
/// <param name="Columns">The columns' names.</param>
/// <param name="Rows">The rows, a value for each column.</param>
internal sealed record ExportTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<ExportValue[]> Rows)
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal string Csv()
    {
        var text = new StringBuilder(string.Join(',', Columns)).Append('\n');
        foreach (var row in Rows)
        {
            text.AppendJoin(',', row.Select(v => Quoted(v.Text))).Append('\n');
        }

        return text.ToString();
    }

    internal byte[] Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Format))
        {
            json.WriteStartArray();
            foreach (var row in Rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Length; i++)
                {
                    json.WritePropertyName(Columns[i]);
                    row[i].Write(json);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return [.. buffer.ToArray(), (byte)'\n'];
    }

    // A cell that a spreadsheet would take for a formula is still the ledger's text; it is quoted, not changed.
    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
