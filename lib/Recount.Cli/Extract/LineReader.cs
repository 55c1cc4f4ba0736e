using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Recount.Reading;

namespace Recount.Cli.Extract;

/// <summary>Reads JSON lines and writes their mentions, with buffers that it keeps. Not for use by two threads at once.</summary>
/// <param name="output">Where a batch goes that grows too large.</param>
internal sealed class LineReader(OrderedOutput output) : IDisposable
{
    private const int MostOutput = 1 << 22;
    private const int MostTextKept = 1 << 20;
    private const byte LineFeed = (byte)'\n';

    private readonly ArrayBufferWriter<byte> _id = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonOutput.Options);
    private char[] _text = [];

    /// <summary>Reads all lines of a batch. Gives whether the work goes on.</summary>
    public bool Read(LineBatch batch)
    {
        var line = batch.FirstLine;
        var start = 0;
        while (start < batch.Length)
        {
            var length = batch.Lines[start..].IndexOf(LineFeed);
            var end = length < 0 ? batch.Length : start + length;
            if (FindFault(batch.Lines[start..end], out var textLength) is { } fault)
            {
                batch.Add(line, fault);
            }
            else if (!Write(textLength, batch))
            {
                return false;
            }

            line++;
            start = end + 1;
        }

        return true;
    }

    /// <summary>Lets go of the writer.</summary>
    public void Dispose() => _json.Dispose();

    /// <summary>Takes the id and the text out of a line, or says what is wrong with it.</summary>
    private string? FindFault(ReadOnlySpan<byte> line, out int textLength)
    {
        textLength = -1;
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
            return FindFields(new(line), out textLength);
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

    private string? FindFields(Utf8JsonReader json, out int textLength)
    {
        textLength = -1;
        var hasId = false;
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
                textLength = json.TokenType == JsonTokenType.String ? KeepText(json) : -1;
            }
        }

        return !isObject ? "not a JSON object"
            : !hasId ? "no \"id\" that is a string or a number"
            : textLength < 0 ? "no \"text\" that is a string"
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

    private int KeepText(in Utf8JsonReader json)
    {
        // No byte gives more than one character.
        var most = json.ValueSpan.Length;
        if (_text.Length < most || _text.Length > MostTextKept)
        {
            _text = new char[most];
        }

        return json.CopyString(_text);
    }

    private bool Write(int textLength, LineBatch batch)
    {
        _json.Reset(batch.Output);
        foreach (var mention in NumberReader.Read(_text.AsMemory(0, textLength)))
        {
            _json.WriteStartObject();
            _json.WritePropertyName("id"u8);
            _json.WriteRawValue(_id.WrittenSpan, skipInputValidation: true);
            MentionJson.WriteFields(_json, mention);
            _json.WriteEndObject();
            _json.Flush();
            _json.Reset();
            batch.Output.Write("\n"u8);
            if (batch.Output.WrittenCount > MostOutput && !output.Write(batch))
            {
                return false;
            }
        }

        return true;
    }
}
