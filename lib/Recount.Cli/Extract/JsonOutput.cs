using System.Text.Encodings.Web;
using System.Text.Json;
using Recount.Reading;

namespace Recount.Cli.Extract;

/// <summary>Writes the mentions of a text as JSON objects, one a line, in the order of the text.</summary>
internal static class JsonOutput
{
    private const byte LineFeed = (byte)'\n';
    private const int FlushEvery = 1 << 16;

    /// <summary>How all JSON of the command is written.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the mentions of one text.</summary>
    public static void Write(TextSource source, Stream output)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Options);
        using var text = source.Open();
        var article = source.Article;
        foreach (var mention in NumberReader.Read(text))
        {
            json.WriteStartObject();
            json.WriteString("article"u8, article);
            MentionJson.WriteFields(json, mention);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            buffer.WriteByte(LineFeed);
            if (buffer.Length >= FlushEvery)
            {
                Empty(buffer, output);
            }
        }

        Empty(buffer, output);
    }

    private static void Empty(MemoryStream buffer, Stream output)
    {
        buffer.WriteTo(output);
        buffer.SetLength(0);
    }
}
