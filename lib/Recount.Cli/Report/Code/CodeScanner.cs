namespace Recount.Cli.Report.Code;

/// <summary>Finds words, texts, numbers, comments and directives in C# and F#.</summary>
/// <remarks>
/// A classifier of our own, exact about where texts and comments end (raw, verbatim and interpolated texts, nested comments of
/// F#), since that is what makes highlighting right or wrong. Roslyn's is a compiler's weight in a native program, and no
/// lighter library for both languages restores here. One pass; what is left open ends with the code.
/// </remarks>
internal sealed class CodeScanner(string code, bool isFSharp)
{
    private readonly List<CodeSpan> _spans = [];
    private readonly TextScanner _texts = new(code, isFSharp);

    /// <summary>The pieces that are more than plain code, in order, none inside another.</summary>
    internal static IReadOnlyList<CodeSpan> Scan(string code, bool isFSharp)
    {
        var scanner = new CodeScanner(code, isFSharp);
        scanner.Scan(0, code.Length);
        return scanner._spans;
    }

    private void Scan(int at, int end)
    {
        while (at < end)
        {
            var next = Comment(at) ?? Directive(at) ?? Text(at) ?? Number(at) ?? Word(at);
            at = next ?? at + 1;
        }
    }

    private int? Comment(int at)
    {
        if (Starts(at, "//"))
        {
            return Add(CodeKind.Comment, at, LineEnd(at));
        }

        if (!isFSharp && Starts(at, "/*"))
        {
            var close = code.IndexOf("*/", at + 2, StringComparison.Ordinal);
            return Add(CodeKind.Comment, at, close < 0 ? code.Length : close + 2);
        }

        return isFSharp && Starts(at, "(*") && !Starts(at, "(*)") ? Add(CodeKind.Comment, at, NestedEnd(at)) : null;
    }

    private int NestedEnd(int at)
    {
        var depth = 0;
        for (; at < code.Length; at++)
        {
            if (Starts(at, "(*"))
            {
                depth++;
                at++;
            }
            else if (Starts(at, "*)"))
            {
                at++;
                if (--depth == 0)
                {
                    return at + 1;
                }
            }
        }

        return code.Length;
    }

    // #r, #!import, #if: only at the start of a line.
    private int? Directive(int at)
    {
        if (code[at] != '#' || at + 1 >= code.Length || !(char.IsAsciiLetter(code[at + 1]) || code[at + 1] == '!')
            || code.AsSpan(0, at).TrimEnd(" \t") is not ([] or [.., '\n']))
        {
            return null;
        }

        var end = at + 1;
        while (end < code.Length && !char.IsWhiteSpace(code[end]))
        {
            end++;
        }

        return Add(CodeKind.Directive, at, end);
    }

    private int? Text(int at)
    {
        if (_texts.Find(at) is not { } text)
        {
            return null;
        }

        // What stands in the holes of an interpolated text is code again.
        var from = at;
        foreach (var (open, close) in text.Holes)
        {
            Add(CodeKind.Text, from, open);
            Scan(open, close);
            from = close;
        }

        return Add(CodeKind.Text, from, text.End);
    }

    private int? Number(int at)
    {
        if (!char.IsAsciiDigit(code[at]))
        {
            return null;
        }

        var end = at;
        while (end < code.Length && (char.IsAsciiLetterOrDigit(code[end]) || code[end] == '_'
            || (code[end] == '.' && end + 1 < code.Length && char.IsAsciiDigit(code[end + 1]))
            || (code[end] is '+' or '-' && code[end - 1] is 'e' or 'E' && !Starts(at, "0x"))))
        {
            end++;
        }

        return Add(CodeKind.Number, at, end);
    }

    // Words of all kinds are passed over as wholes, so that no number or keyword is found inside one.
    private int? Word(int at)
    {
        if (!char.IsLetter(code[at]) && code[at] is not ('_' or '@' or '`'))
        {
            return null;
        }

        if (isFSharp && Starts(at, "``") && code.IndexOf("``", at + 2, StringComparison.Ordinal) is var close and >= 0)
        {
            return close + 2;
        }

        var end = at + 1;
        while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] == '_' || (isFSharp && code[end] == '\'')))
        {
            end++;
        }

        var words = isFSharp ? Keywords.FSharp : Keywords.CSharp;
        var isMember = at > 0 && code[at - 1] == '.';
        return !isMember && words.Contains(code[at..end]) ? Add(CodeKind.Keyword, at, end) : end;
    }

    private int Add(CodeKind kind, int start, int end)
    {
        if (end > start)
        {
            _spans.Add(new CodeSpan(kind, start, end));
        }

        return end;
    }

    private bool Starts(int at, string what) => string.CompareOrdinal(code, at, what, 0, what.Length) == 0;

    private int LineEnd(int at) => code.IndexOf('\n', at) is var end and >= 0 ? end : code.Length;
}
