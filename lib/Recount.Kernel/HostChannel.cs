using System.Text.Encodings.Web;
using System.Text.Json;

namespace Recount.Kernel;

/// <summary>Tells what happens in a cell: a JSON object a line, each behind a record separator (U+001E).</summary>
/// <remarks>
/// Whatever else reaches standard output (a native library, a program that the cell starts) stands before the separator
/// or has none, so that it can be told apart.
/// </remarks>
internal sealed class HostChannel(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MemoryStream _line = new();
    private readonly Lock _turn = new();

    public void Dispose()
    {
        output.Dispose();
        _line.Dispose();
    }

    internal void Ready() => Send("ready", _ => { });

    internal void Stream(string name, string text) => Send("stream", json =>
    {
        json.WriteString("name", name);
        json.WriteString("text", text);
    });

    /// <summary>A value that is shown, or that the cell ends with.</summary>
    internal void Display(string kind, string? id, IEnumerable<KeyValuePair<string, string>> forms) => Send(kind, json =>
    {
        json.WriteString("id", id);
        json.WriteStartObject("data");
        foreach (var (type, value) in forms)
        {
            json.WriteString(type, value);
        }

        json.WriteEndObject();
    });

    internal void Error(ErrorText error) => Send("error", json =>
    {
        json.WriteString("name", error.Name);
        json.WriteString("value", error.Value);
        json.WriteStartArray("traceback");
        foreach (var line in error.Traceback)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    });

    /// <summary>The end of a cell.</summary>
    internal void Done(bool succeeded) => Send("done", json => json.WriteBoolean("succeeded", succeeded));

    private void Send(string kind, Action<Utf8JsonWriter> write)
    {
        lock (_turn)
        {
            _line.SetLength(0);
            _line.WriteByte(0x1E);
            using (var json = new Utf8JsonWriter(_line, Format))
            {
                json.WriteStartObject();
                json.WriteString("event", kind);
                write(json);
                json.WriteEndObject();
            }

            _line.WriteByte((byte)'\n');
            output.Write(_line.GetBuffer(), 0, (int)_line.Length);
            output.Flush();
        }
    }
}
