using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Recount.Cli.Extract;

/// <summary>Proves that bytes are UTF-8, and finds the line of the first that are not.</summary>
internal static class Utf8Check
{
    private const int BufferSize = 1 << 17;
    private const byte LineFeed = (byte)'\n';

    /// <summary>Names the first fault of a stream with its line, or gives <c>null</c>.</summary>
    public static string? FindFault(Stream stream)
    {
        var buffer = new byte[BufferSize];
        var filled = 0;
        var line = 1L;
        while (true)
        {
            var read = stream.Read(buffer, filled, buffer.Length - filled);
            filled += read;
            var bytes = buffer.AsSpan(0, filled);
            var valid = ValidLength(bytes, isEnd: read == 0, out var isFault);
            line += bytes[..valid].Count(LineFeed);
            if (isFault)
            {
                return $"line {line}: not UTF-8 text";
            }

            if (read == 0)
            {
                return null;
            }

            bytes[valid..].CopyTo(buffer);
            filled -= valid;
        }
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes, bool isEnd, out bool isFault)
    {
        isFault = false;
        var whole = isEnd ? bytes.Length : bytes.Length - OpenLength(bytes);
        if (Utf8.IsValid(bytes[..whole]))
        {
            return whole;
        }

        var at = 0;
        while (at < bytes.Length)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)127);
            if (ascii < 0)
            {
                return bytes.Length;
            }

            at += ascii;
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status != OperationStatus.Done)
            {
                isFault = isEnd || status != OperationStatus.NeedMoreData;
                return at;
            }

            at += length;
        }

        return at;
    }

    /// <summary>The length of the character that the bytes end inside of.</summary>
    private static int OpenLength(ReadOnlySpan<byte> bytes) =>
        Rune.DecodeLastFromUtf8(bytes, out _, out var length) == OperationStatus.NeedMoreData ? length : 0;
}
