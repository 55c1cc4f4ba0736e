namespace Recount.Cli.Report.Code;

/// <summary>Finds words, texts, numbers, comments and directives in C# and F#.</summary>
/// <remarks>
/// A classifier of our own, exact about where texts and comments end (raw, verbatim and interpolated texts, nested comments of
/// F#), since that is what makes highlighting right or wrong. Roslyn's is a compiler's weight in a native program, and no
/// lighter library for both languages restores here. One pass; what is left open ends with the code.
/// </remarks>
internal sealed class CodeScanner
{
    private readonly string _code;
    private readonly TextScanner _texts;
    private readonly CommentScanner _comments;
    private readonly WordScanner _words;
    private readonly List<CodeSpan> _spans = [];

    private CodeScanner(string code, bool isFSharp)
    {
        _code = code;
        _texts = new TextScanner(code, isFSharp);
        _comments = new CommentScanner(code, isFSharp, _texts);
        _words = new WordScanner(code, isFSharp);
    }

    /// <summary>The pieces that are more than plain code, in order, none inside another.</summary>
    internal static IReadOnlyList<CodeSpan> Scan(string code, bool isFSharp)
    {
        var scanner = new CodeScanner(code, isFSharp);
        scanner.Scan(0, code.Length);
        return scanner._spans;
    }

    // Nothing in the hole of a text reaches beyond it.
    private void Scan(int at, int limit)
    {
        while (at < limit)
        {
            if (_texts.Find(at) is { } text)
            {
                at = Text(at, text, limit);
                continue;
            }

            var span = Found(at);
            at = Math.Min(span.End, limit);
            Add(span.Kind, span.Start, at);
        }
    }

    private CodeSpan Found(int at) =>
        _comments.End(at) is { } comment ? new CodeSpan(CodeKind.Comment, at, comment)
        : _words.Directive(at) is { } directive ? new CodeSpan(CodeKind.Directive, at, directive)
        : _words.Number(at) is { } number ? new CodeSpan(CodeKind.Number, at, number)
        : _words.Word(at) ?? new CodeSpan(CodeKind.Plain, at, at + 1);

    // What stands in the holes of an interpolated text is code again.
    private int Text(int at, CodeText text, int limit)
    {
        var end = Math.Min(text.End, limit);
        foreach (var (open, close) in text.Holes.Where(h => h.Close <= end))
        {
            Add(CodeKind.Text, at, open);
            Scan(open, close);
            at = close;
        }

        Add(CodeKind.Text, at, end);
        return end;
    }

    private void Add(CodeKind kind, int start, int end)
    {
        if (end > start && kind != CodeKind.Plain)
        {
            _spans.Add(new CodeSpan(kind, start, end));
        }
    }
}
