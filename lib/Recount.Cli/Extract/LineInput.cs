namespace Recount.Cli.Extract;

/// <summary>Cuts a stream of bytes into batches of whole lines; any thread may ask for the next.</summary>
/// <param name="stream">The bytes; the caller closes them.</param>
/// <param name="longestLine">The longest line that is read, in bytes.</param>
internal sealed class LineInput(Stream stream, int longestLine = LineInput.LongestLine)
{
    /// <summary>The longest line that is read where nothing else is said, in bytes: far longer than any text.</summary>
    public const int LongestLine = 1 << 29;

    private const int UsualLength = 1 << 18;
    private const byte LineFeed = (byte)'\n';

    private readonly Lock _gate = new();
    private byte[] _rest = [];
    private int _restLength;
    private long _batches;
    private bool _isEnd;

    /// <summary>The number of lines that were read.</summary>
    public long Lines { get; private set; }

    /// <summary>
    /// Fills a batch with the next lines: with what one read of the stream gives, so that a line that comes slowly need not
    /// wait for another. Gives whether there were any.
    /// </summary>
    public bool TryRead(LineBatch batch)
    {
        lock (_gate)
        {
            batch.Number = _batches++;
            batch.FirstLine = Lines + 1;
            Grow(batch, Math.Max(UsualLength, _restLength * 2));
            _rest.AsSpan(0, _restLength).CopyTo(batch.Buffer);
            var filled = _restLength;
            _restLength = 0;
            return Fill(batch, filled);
        }
    }

    private bool Fill(LineBatch batch, int filled)
    {
        while (true)
        {
            if (filled == batch.Buffer.Length)
            {
                if (filled >= longestLine)
                {
                    Skip(batch);
                    return true;
                }

                Grow(batch, (int)Math.Min(2L * filled, longestLine));
            }

            // A terminal would let itself be read again behind its end.
            var read = _isEnd ? 0 : stream.Read(batch.Buffer, filled, batch.Buffer.Length - filled);
            _isEnd = read == 0;
            var lineEnd = batch.Buffer.AsSpan(filled, read).LastIndexOf(LineFeed);
            if (lineEnd >= 0)
            {
                batch.Length = filled + lineEnd + 1;
                Keep(batch.Buffer.AsSpan(batch.Length, filled + read - batch.Length));
                Lines += batch.Lines.Count(LineFeed);
                return true;
            }

            filled += read;
            if (read == 0)
            {
                batch.Length = filled;
                Lines += filled > 0 ? 1 : 0;
                return filled > 0;
            }
        }
    }

    /// <summary>Reads to the end of a line that is too long, and says so in place of the line.</summary>
    private void Skip(LineBatch batch)
    {
        Lines++;
        batch.Add(Lines, $"{longestLine} bytes or longer");
        while (stream.Read(batch.Buffer) is > 0 and var read)
        {
            var lineEnd = batch.Buffer.AsSpan(0, read).IndexOf(LineFeed);
            if (lineEnd >= 0)
            {
                Keep(batch.Buffer.AsSpan(lineEnd + 1, read - lineEnd - 1));
                return;
            }
        }
    }

    /// <summary>Keeps the bytes behind a batch for the next one.</summary>
    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (_rest.Length < bytes.Length)
        {
            _rest = new byte[Math.Max(UsualLength, bytes.Length)];
        }

        bytes.CopyTo(_rest);
        _restLength = bytes.Length;
    }

    private static void Grow(LineBatch batch, int length)
    {
        if (batch.Buffer.Length < length)
        {
            var grown = new byte[length];
            batch.Buffer.CopyTo(grown, 0);
            batch.Buffer = grown;
        }
    }
}
