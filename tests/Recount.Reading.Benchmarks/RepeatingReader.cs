namespace Recount.Reading.Benchmarks;

/// <summary>A text that is repeated up to a length, without being held.</summary>
internal sealed class RepeatingReader(string text, long length) : TextReader
{
    private long _at;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var start = (int)(_at % text.Length);
        var taken = (int)Math.Min(Math.Min(count, text.Length - start), length - _at);
        text.CopyTo(start, buffer, index, taken);
        _at += taken;
        return taken;
    }

    /// <inheritdoc/>
    public override int ReadBlock(char[] buffer, int index, int count)
    {
        var total = 0;
        while (total < count)
        {
            var read = Read(buffer, index + total, count - total);
            if (read == 0)
            {
                break;
            }

            total += read;
        }

        return total;
    }
}
