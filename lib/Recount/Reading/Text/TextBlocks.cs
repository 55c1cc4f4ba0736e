namespace Recount.Reading.Text;

/// <summary>A part of a stream that holds whole segments.</summary>
/// <param name="Start">Where it starts in the stream, in UTF-16 units.</param>
/// <param name="Text">Its characters, and some of those behind it, on which depends where its last segment ends.</param>
/// <param name="Length">How many of the characters are its own.</param>
internal readonly record struct TextBlock(long Start, string Text, int Length);

/// <summary>Cuts a stream into blocks at the ends of segments, so that each can be read on its own.</summary>
internal static class TextBlocks
{
    private const int LookAhead = Segments.Longest + 2;

    /// <summary>The blocks of a stream, each of about <paramref name="length"/> units, in order.</summary>
    public static IEnumerable<TextBlock> Of(TextReader text, int length)
    {
        var buffer = new char[Math.Max(length, LookAhead) + LookAhead];
        var filled = 0;
        long start = 0;
        while (true)
        {
            var read = text.ReadBlock(buffer, filled, buffer.Length - filled);
            filled += read;
            var isEnd = filled < buffer.Length;
            var taken = Whole(buffer.AsSpan(0, filled), isEnd);
            if (taken > 0)
            {
                yield return new(start, new string(buffer, 0, filled), taken);
            }

            start += taken;
            filled -= taken;
            buffer.AsSpan(taken, filled).CopyTo(buffer);
            if (isEnd)
            {
                yield break;
            }
        }
    }

    /// <summary>How much of the buffer is whole segments.</summary>
    private static int Whole(ReadOnlySpan<char> buffer, bool isEnd)
    {
        if (isEnd)
        {
            return buffer.Length;
        }

        var taken = 0;
        while (buffer.Length - taken >= LookAhead)
        {
            taken += Segments.FirstLength(buffer[taken..]);
        }

        return taken;
    }
}
