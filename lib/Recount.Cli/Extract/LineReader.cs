using System.Buffers;
using System.Text.Json;
using Recount.Reading;

namespace Recount.Cli.Extract;

/// <summary>Reads JSON lines and writes their mentions, with buffers that it keeps. Not for use by two threads at once.</summary>
/// <param name="output">Where a batch goes that grows too large.</param>
internal sealed class LineReader(OrderedOutput output) : IDisposable
{
    private const int MostOutput = 1 << 22;
    private const byte LineFeed = (byte)'\n';

    private readonly LineFields _fields = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, JsonOutput.Options);

    /// <summary>Reads all lines of a batch. Gives whether the work goes on.</summary>
    public bool Read(LineBatch batch)
    {
        var line = batch.FirstLine;
        var start = 0;
        while (start < batch.Length)
        {
            var length = batch.Lines[start..].IndexOf(LineFeed);
            var end = length < 0 ? batch.Length : start + length;
            if (_fields.FindFault(batch.Lines[start..end]) is { } fault)
            {
                batch.Add(line, fault);
            }
            else if (!Write(batch))
            {
                return false;
            }

            line++;
            start = end + 1;
        }

        return true;
    }

    /// <summary>Lets go of the writers.</summary>
    public void Dispose()
    {
        _fields.Dispose();
        _json.Dispose();
    }

    /// <summary>Writes the mentions of the last line's text. Gives whether the work goes on.</summary>
    private bool Write(LineBatch batch)
    {
        _json.Reset(batch.Output);
        foreach (var mention in NumberReader.Read(_fields.Text))
        {
            _json.WriteStartObject();
            _json.WritePropertyName("id"u8);
            _json.WriteRawValue(_fields.Id, skipInputValidation: true);
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
