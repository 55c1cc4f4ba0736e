using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Recount.Cli.Extract;

/// <summary>Takes the id and the text out of JSON lines, with buffers that it keeps. Not for use by two threads at once.</summary>
internal sealed class LineFields : IDisposable
{
    private const int MostTextKept = 1 << 20;

    private readonly ArrayBufferWriter<byte> _id = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonOutput.Options);
    private char[] _text = [];
    private int _textLength;

    /// <summary>The id of the last line, as JSON.</summary>
    public ReadOnlySpan<byte> Id => _id.WrittenSpan;

    /// <summary>The text of the last line, which holds until the next.</summary>
    public ReadOnlyMemory<char> Text => _text.AsMemory(0, _textLength);

    /// <summary>Takes the fields out of a line, or says what is wrong with it.</summary>
    public string? FindFault(ReadOnlySpan<byte> line)
    {
        if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return "empty line";
        }

        if (!Utf8.IsValid(line))
        {
            return "not UTF-8 text";
        }

        try
        {
            return FindFields(new(line));
        }
        catch (JsonException fault)
        {
            return string.Create(CultureInfo.InvariantCulture, $"not JSON, at byte {fault.BytePositionInLine ?? 0}");
        }
        catch (InvalidOperationException)
        {
            return "holds half of a surrogate pair";
        }
    }

    private string? FindFields(Utf8JsonReader json)
    {
        var hasId = false;
        var hasText = false;
        json.Read();
        var isObject = json.TokenType == JsonTokenType.StartObject;
        while (json.Read())
        {
            // Where a name comes twice, the last counts, as is usual with JSON.
            var isField = isObject && json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1;
            if (isField && json.ValueTextEquals("id"u8))
            {
                json.Read();
                hasId = TryKeepId(json);
            }
            else if (isField && json.ValueTextEquals("text"u8))
            {
                json.Read();
                hasText = TryKeepText(json);
            }
        }

        return !isObject ? "not a JSON object"
            : !hasId ? "no \"id\" that is a string or a number"
            : !hasText ? "no \"text\" that is a string"
            : null;
    }

    /// <summary>Keeps the id as it will be written.</summary>
    private bool TryKeepId(in Utf8JsonReader json)
    {
        _id.ResetWrittenCount();
        _json.Reset(_id);
        switch (json.TokenType)
        {
            case JsonTokenType.Number:
                _json.WriteRawValue(json.ValueSpan, skipInputValidation: true);
                break;
            case JsonTokenType.String:
                _json.WriteStringValue(json.GetString());
                break;
            default:
                return false;
        }

        _json.Flush();
        return true;
    }

    private bool TryKeepText(in Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            return false;
        }

        // No byte gives more than one character.
        var most = json.ValueSpan.Length;
        if (_text.Length < most || _text.Length > MostTextKept)
        {
            _text = new char[most];
        }

        _textLength = json.CopyString(_text);
        return true;
    }

    /// <summary>Lets go of the writer.</summary>
    public void Dispose() => _json.Dispose();
}
