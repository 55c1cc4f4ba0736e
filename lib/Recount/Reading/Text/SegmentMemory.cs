namespace Recount.Reading.Text;

/// <summary>The segments of characters that the caller keeps in memory.</summary>
/// <param name="text">The characters.</param>
internal sealed class SegmentMemory(ReadOnlyMemory<char> text) : SegmentSource
{
    private int _next;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Read()
    {
        var rest = text.Span[_next..];
        var length = rest.IsEmpty ? 0 : Segments.FirstLength(rest);
        Start = _next;
        _next += length;
        return rest[..length];
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}
