namespace Recount.Reading.Text;

/// <summary>A part of a stream that holds whole segments.</summary>
/// <param name="Start">Where it starts in the stream, in UTF-16 units.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Ends">Where its segments end in those characters, in order.</param>
internal readonly record struct TextBlock(long Start, string Text, IReadOnlyList<int> Ends);

/// <summary>Cuts a stream into blocks at the ends of segments, so that each can be read on its own.</summary>
internal static class TextBlocks
{
    /// <summary>About how long a block is: short enough to be freed with the youngest objects.</summary>
    private const int UsualLength = 16_000;

    private const int LookAhead = Segments.Longest + 2;
    private const int BufferLength = 8 * LookAhead;

    /// <summary>The blocks of a stream, in order.</summary>
    public static IEnumerable<TextBlock> Of(TextReader text)
    {
        var buffer = new char[BufferLength];
        var ends = new List<int>();
        var filled = 0;
        var taken = 0;
        long start = 0;
        for (var isEnd = false; !isEnd;)
        {
            buffer.AsSpan(taken, filled - taken).CopyTo(buffer);
            filled -= taken;
            taken = 0;
            filled += text.ReadBlock(buffer, filled, buffer.Length - filled);
            isEnd = filled < buffer.Length;
            while (filled - taken >= (isEnd ? 1 : LookAhead))
            {
                ends.Clear();
                var length = FindEnds(buffer.AsSpan(taken, filled - taken), isEnd, ends);
                yield return new(start, new string(buffer, taken, length), ends);
                start += length;
                taken += length;
            }
        }
    }

    /// <summary>Finds the ends of the first segments, and gives the last of them.</summary>
    private static int FindEnds(ReadOnlySpan<char> buffer, bool isEnd, List<int> ends)
    {
        var length = 0;
        while (length < UsualLength && buffer.Length - length >= (isEnd ? 1 : LookAhead))
        {
            length += Segments.FirstLength(buffer[length..]);
            ends.Add(length);
        }

        return length;
    }
}
