using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recount.Cli.Check;

namespace Recount.Cli.Verify.Certificates;

/// <summary>Writes a certificate as JSON: the same bytes for the same repository.</summary>
internal static class CertificateJson
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Text(Certificate certificate)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Format))
        {
            json.WriteStartObject();
            json.WriteBoolean("holds", certificate.Holds);
            WriteTotals(json, certificate);
            WriteAll(json, "notebooks", certificate.Notebooks, Write);
            WriteAll(json, "overall", certificate.Overall, Write);
            if (certificate.Differences is { } differences)
            {
                WriteAll(json, "differences", differences, Write);
            }
            else
            {
                json.WriteNull("differences");
            }

            JsonValues.WriteLines(json, "not_verified", certificate.NotVerified);
            WritePairs(json, "versions", certificate.Versions);
            WritePairs(json, "inputs", certificate.Inputs);
            WritePairs(json, "outputs", [.. certificate.Notebooks.Select(n => (n.File, n.Hash))]);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteTotals(Utf8JsonWriter json, Certificate certificate)
    {
        json.WriteStartObject("ledger");
        json.WriteNumber("claims", certificate.Totals.Claims);
        json.WriteNumber("checks", certificate.Totals.Checks);
        json.WriteNumber("discrepancies", certificate.Totals.Discrepancies);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, VerifiedNotebook notebook)
    {
        json.WriteString("notebook", notebook.Name);
        json.WriteNumber("cells", notebook.CodeCells);
        json.WriteNumber("charts", notebook.Charts);
        json.WriteNumber("points", notebook.Points);
        JsonValues.WriteLines(json, "claims", notebook.Claims);
        JsonValues.WriteLines(json, "checks", notebook.Reconciled);
        JsonValues.WriteLines(json, "discrepancies", notebook.Notes);
        WriteAll(json, "findings", notebook.Findings, Write);
    }

    private static void Write(Utf8JsonWriter json, VerifyFinding finding)
    {
        json.WriteString("place", finding.Place);
        json.WriteString("message", finding.Message);
    }

    private static void Write(Utf8JsonWriter json, Rerun.Difference difference)
    {
        json.WriteString("notebook", difference.Notebook);
        json.WriteString("cell", difference.Cell);
        json.WriteString("place", difference.Place);
        json.WriteString("committed", difference.Committed);
        json.WriteString("rerun", difference.Rerun);
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePairs(Utf8JsonWriter json, string name, IReadOnlyList<(string Name, string Value)> pairs)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in pairs)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }
}
