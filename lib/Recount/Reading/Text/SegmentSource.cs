namespace Recount.Reading.Text;

/// <summary>Gives the segments of a text whose characters hold only for a while.</summary>
internal abstract class SegmentSource : IDisposable
{
    /// <summary>Where the last segment starts in the text, in UTF-16 units.</summary>
    public long Start { get; private protected set; }

    /// <summary>The next segment, which holds until the next call; empty at the end of the text.</summary>
    public abstract ReadOnlySpan<char> Read();

    /// <summary>Gives back what was lent; no segment may be used from here on.</summary>
    public abstract void Dispose();
}
