using System.Buffers;

namespace Recount.Reading.Text;

/// <summary>The segments of a stream of text, one after the other, out of one buffer that is lent and given back.</summary>
/// <param name="text">The stream; the caller closes it.</param>
internal sealed class SegmentStream(TextReader text) : SegmentSource
{
    /// <summary>What must be at hand to find the end of a segment: more than the longest, or all that is left.</summary>
    private const int LookAhead = Segments.Longest + 2;

    private const int BufferLength = 1 << 17;

    private readonly char[] _buffer = ArrayPool<char>.Shared.Rent(BufferLength);
    private int _filled;
    private int _taken;
    private bool _isEnd;
    private long _next;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Read()
    {
        if (!_isEnd && _filled - _taken < LookAhead)
        {
            Fill();
        }

        var rest = _buffer.AsSpan(_taken, _filled - _taken);
        var length = rest.IsEmpty ? 0 : Segments.FirstLength(rest);
        Start = _next;
        _next += length;
        _taken += length;
        return rest[..length];
    }

    /// <inheritdoc/>
    public override void Dispose() => ArrayPool<char>.Shared.Return(_buffer);

    private void Fill()
    {
        _buffer.AsSpan(_taken, _filled - _taken).CopyTo(_buffer);
        _filled -= _taken;
        _taken = 0;
        _filled += text.ReadBlock(_buffer, _filled, _buffer.Length - _filled);
        _isEnd = _filled < _buffer.Length;
    }
}
