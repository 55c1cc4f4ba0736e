using System.Text.Json;

namespace Recount.Run.Tests.Host;

/// <summary>Writes events as the real host does, and anything else as well.</summary>
internal sealed class Channel(Stream output)
{
    internal void Send(string kind, Action<Utf8JsonWriter> write)
    {
        using var line = new MemoryStream();
        line.WriteByte(0x1E);
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("event", kind);
            write(json);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        line.WriteTo(output);
        output.Flush();
    }

    internal void Raw(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        output.Flush();
    }
}
