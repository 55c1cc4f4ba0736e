using System.Runtime.InteropServices;
using Recount.Reading.Text;

namespace Recount.Reading;

/// <summary>Reads the mentions of one segment after the other, with buffers that it keeps. Not for use by two threads at once.</summary>
internal sealed class SegmentReader
{
    private const int FirstCapacity = 1024;

    [ThreadStatic]
    private static SegmentReader? _spare;

    private readonly List<Draft> _drafts = [];
    private Token[] _tokens = new Token[FirstCapacity];
    private long _steps;

    /// <summary>How often a token was looked at: the work done, for tests of its growth.</summary>
    public long Steps => _steps;

    /// <summary>Lends a reader, with the buffers of its last use where the thread has one to spare: most texts are short.</summary>
    public static SegmentReader Lend()
    {
        var reader = _spare ?? new();
        _spare = null;
        return reader;
    }

    /// <summary>Takes a reader back that is used no more.</summary>
    public void GiveBack() => _spare = this;

    /// <summary>Reads a segment; the drafts hold until the next call.</summary>
    public ReadOnlySpan<Draft> Read(ReadOnlySpan<char> text)
    {
        _drafts.Clear();
        var count = Lexer.Read(text, ref _tokens);
        _steps += count;
        var segment = new Segment(text, _tokens.AsSpan(0, count + 1), ref _steps);
        var floor = 0;
        for (var at = 0; at < count;)
        {
            if ((_tokens[at].Traits & TokenTraits.Trigger) != 0 && Grammar.TryRead(segment, at, floor, out var draft))
            {
                _drafts.Add(draft);
                at = Math.Max(draft.Next, at + 1);
                floor = at;
            }
            else
            {
                at++;
            }
        }

        var drafts = CollectionsMarshal.AsSpan(_drafts);
        ListSharing.Apply(segment, drafts);
        Ellipsis.Apply(segment, drafts);
        BracketConversion.Apply(segment, drafts);
        BracketRate.Apply(segment, drafts);
        PageRules.Apply(segment, drafts);
        return drafts;
    }
}
