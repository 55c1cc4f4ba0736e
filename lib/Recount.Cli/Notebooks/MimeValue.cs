using System.Text.Json;

namespace Recount.Cli.Notebooks;

/// <summary>One form of a value: text, or JSON where its type says so.</summary>
internal sealed record MimeValue
{
    private MimeValue(string type, string? text, JsonElement? json) => (Type, Text, Json) = (type, text, json);

    /// <summary>The MIME type.</summary>
    internal string Type { get; }

    /// <summary>The text; null for JSON.</summary>
    internal string? Text { get; }

    /// <summary>The JSON value; null for text.</summary>
    internal JsonElement? Json { get; }

    /// <summary>The JSON value; where a Jupyter kernel handed it over as text in a string, what that text says.</summary>
    internal JsonElement? Content =>
        Json is { ValueKind: JsonValueKind.String } text ? OfText(Type, text.GetString()!).Json ?? Json : Json;

    /// <summary>Whether the file has the text as an array of lines.</summary>
    internal bool IsLines => Text is not null
        && (Type.StartsWith("text/", StringComparison.Ordinal) || Type is "image/svg+xml" or "application/javascript");

    /// <summary>Whether values of a type are JSON, not text.</summary>
    internal static bool IsJson(string type) =>
        type == "application/json" || type.EndsWith("+json", StringComparison.Ordinal);

    internal static MimeValue OfJson(string type, JsonElement json) => new(type, null, json);

    /// <summary>The value of a type from its text: JSON is read where the type says so and the text is JSON.</summary>
    internal static MimeValue OfText(string type, string text)
    {
        if (!IsJson(type))
        {
            return new MimeValue(type, text, null);
        }

        try
        {
            using var document = JsonDocument.Parse(text, NotebookReader.Format);
            return OfJson(type, document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return new MimeValue(type, text, null);
        }
    }
}
