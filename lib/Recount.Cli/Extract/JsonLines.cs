using System.Globalization;
using System.Text.Json;
using Recount.Reading;

namespace Recount.Cli.Extract;

/// <summary>
/// Reads lines of <c>{"id", "text"}</c> and writes the mentions of each text, one JSON object a line, with that id, in order,
/// using all cores. A bad line is reported and the run goes on.
/// </summary>
internal static class JsonLines
{
    private const int BatchLines = 512;
    private const int BatchCharacters = 1 << 21;

    /// <summary>Writes the mentions of each line's text.</summary>
    public static int Write(TextSource source, Stream output, TextWriter errors)
    {
        using var reader = source.Open();
        var number = 0L;
        var bad = 0L;
        foreach (var batch in Batches(reader))
        {
            var results = new LineResult[batch.Count];
            Parallel.For(0, batch.Count, index => results[index] = Read(batch[index]));
            foreach (var result in results)
            {
                number++;
                if (result.Fault is { } fault)
                {
                    bad++;
                    errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.Name}: line {number}: {fault}"));
                }

                output.Write(result.Bytes);
            }

            // What stands behind in a pipeline should not wait for the end.
            output.Flush();
        }

        if (bad > 0)
        {
            errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{source.Name}: {bad} of {number} lines were bad"));
        }

        return bad > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private static IEnumerable<List<string>> Batches(TextReader reader)
    {
        var batch = new List<string>(BatchLines);
        var characters = 0;
        while (reader.ReadLine() is { } line)
        {
            batch.Add(line);
            characters += line.Length;
            if (batch.Count == BatchLines || characters > BatchCharacters)
            {
                yield return batch;
                batch = new List<string>(BatchLines);
                characters = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static LineResult Read(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return new([], "empty line");
        }

        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return new([], "not a JSON object");
            }

            if (!root.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            {
                return new([], "no \"id\" that is a string or a number");
            }

            return root.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? new(Bytes(id, text.GetString()!), null)
                : new([], "no \"text\" that is a string");
        }
        catch (JsonException fault)
        {
            return new([], string.Create(CultureInfo.InvariantCulture, $"not JSON, at byte {fault.BytePositionInLine ?? 0}"));
        }
        catch (InvalidOperationException)
        {
            return new([], "\"text\" holds half of a surrogate pair");
        }
    }

    private static byte[] Bytes(JsonElement id, string text)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, JsonOutput.Options);
        foreach (var mention in NumberReader.Read(text))
        {
            json.WriteStartObject();
            json.WritePropertyName("id"u8);
            id.WriteTo(json);
            MentionJson.WriteFields(json, mention);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
        }

        return buffer.ToArray();
    }

    /// <summary>What came of one line: its output, or what was wrong with it.</summary>
    private readonly record struct LineResult(byte[] Bytes, string? Fault);
}
