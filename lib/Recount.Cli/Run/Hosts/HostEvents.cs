using System.Text;
using System.Text.Json;
using Recount.Cli.Notebooks;

namespace Recount.Cli.Run.Hosts;

/// <summary>Reads a host's events; what is none was printed by a cell past its kernel.</summary>
internal sealed class HostEvents(Stream stream)
{
    private readonly RecordReader _records = new(stream);
    private readonly Decoder _printed = Encoding.UTF8.GetDecoder();

    /// <summary>The next event; <see cref="HostGone"/> at the end.</summary>
    internal HostEvent Next()
    {
        while (_records.Next() is { } part)
        {
            if (part.IsRecord && Event(part.Bytes) is { } told)
            {
                return told;
            }

            if (Text(part.Bytes.Span) is { Length: > 0 } text)
            {
                return new HostPrinted("stdout", text);
            }
        }

        return new HostGone();
    }

    private string Text(ReadOnlySpan<byte> bytes)
    {
        var text = new char[Encoding.UTF8.GetMaxCharCount(bytes.Length)];
        return new string(text, 0, _printed.GetChars(bytes, text, flush: false));
    }

    // Null where a cell wrote something that only looks like an event.
    private static HostEvent? Event(ReadOnlyMemory<byte> record)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            var told = document.RootElement;
            return Json.Text(told, "event") switch
            {
                "ready" => new HostReady(),
                "stream" => new HostPrinted(Json.Text(told, "name")!, Json.Text(told, "text")!),
                "display" => new HostDisplayed(Json.Text(told, "id"), Data(told)),
                "update" => new HostUpdated(Json.Text(told, "id"), Data(told)),
                "result" => new HostReturned(Data(told)),
                "error" => new HostFailed(new ErrorOutput(
                    Json.Text(told, "name")!, Json.Text(told, "value")!, Json.Texts(told, "traceback"))),
                "done" => new HostDone(told.GetProperty("succeeded").GetBoolean()),
                _ => null,
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static MimeBundle Data(JsonElement told) => new(
        told.GetProperty("data").EnumerateObject().Select(form => MimeValue.OfText(form.Name, form.Value.GetString()!)));
}
