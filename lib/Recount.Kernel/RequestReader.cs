using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Recount.Kernel;

/// <summary>Reads cells to run, a JSON object a line, on a thread of its own.</summary>
/// <remarks>
/// When the other side goes away the process ends at once, even in the middle of a cell that never comes to an end:
/// whoever started it closes the stream only when every cell is done, or when it is gone itself.
/// </remarks>
internal sealed class RequestReader : IDisposable
{
    private readonly Channel<CellRequest> _waiting = Channel.CreateUnbounded<CellRequest>();
    private readonly StreamReader _lines;

    internal RequestReader(Stream input)
    {
        _lines = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        new Thread(Read) { IsBackground = true, Name = "requests" }.Start();
    }

    public void Dispose() => _lines.Dispose();

    internal async ValueTask<CellRequest> NextAsync() => await _waiting.Reader.ReadAsync();

    private void Read()
    {
        while (_lines.ReadLine() is { } line)
        {
            using var request = JsonDocument.Parse(line);
            _waiting.Writer.TryWrite(new CellRequest(
                request.RootElement.GetProperty("kernel").GetString()!,
                request.RootElement.GetProperty("code").GetString()!));
        }

        Environment.Exit(0);
    }
}
