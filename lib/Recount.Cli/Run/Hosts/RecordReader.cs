namespace Recount.Cli.Run.Hosts;

/// <summary>Splits what a host writes into records (behind U+001E, to the end of the line) and everything else.</summary>
internal sealed class RecordReader(Stream stream)
{
    internal const byte Separator = 0x1E;
    private const int LongestRecord = 1 << 29;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    /// <summary>The next record without its separator, or what stands before it; null at the end.</summary>
    /// <remarks>The bytes are good until the next call.</remarks>
    internal (bool IsRecord, ReadOnlyMemory<byte> Bytes)? Next()
    {
        if (_start == _end && !Fill())
        {
            return null;
        }

        if (_buffer[_start] != Separator)
        {
            var other = _buffer.AsSpan(_start.._end);
            var length = other.IndexOf(Separator) is var at and >= 0 ? at : other.Length;
            return (false, Take(length));
        }

        for (var seen = 0; ;)
        {
            var at = _buffer.AsSpan((_start + seen).._end).IndexOf((byte)'\n');
            if (at >= 0)
            {
                return (true, Take(seen + at + 1)[1..^1]);
            }

            seen = _end - _start;
            if (!Fill())
            {
                // The process ended in the middle of a record.
                return (false, Take(seen)[1..]);
            }
        }
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        _start += length;
        return _buffer.AsMemory(_start - length, length);
    }

    private bool Fill()
    {
        if (_start == _end)
        {
            _start = _end = 0;
        }
        else if (_end == _buffer.Length && _start > 0)
        {
            Array.Copy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= LongestRecord)
            {
                return false;
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
