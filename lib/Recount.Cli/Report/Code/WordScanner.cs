using System.Collections.Frozen;

namespace Recount.Cli.Report.Code;

/// <summary>Finds words, numbers and directives.</summary>
internal sealed class WordScanner(string code, bool isFSharp)
{
    private readonly FrozenSet<string> _keywords = isFSharp ? Keywords.FSharp : Keywords.CSharp;

    /// <summary>The end of the directive that starts at a place, only at the start of a line: <c>#r</c>, <c>#!import</c>.</summary>
    internal int? Directive(int at)
    {
        if (code[at] != '#' || !(char.IsAsciiLetter(Next(at)) || Next(at) == '!')
            || code.AsSpan(0, at).TrimEnd(" \t") is not ([] or [.., '\n']))
        {
            return null;
        }

        return While(at + 1, end => !char.IsWhiteSpace(code[end]));
    }

    /// <summary>The end of the number that starts at a place: <c>1_000.5e-3m</c>, <c>0xFF</c>.</summary>
    internal int? Number(int at)
    {
        var isHex = string.CompareOrdinal(code, at, "0x", 0, 2) == 0;
        return !char.IsAsciiDigit(code[at]) ? null : While(at, end => char.IsAsciiLetterOrDigit(code[end]) || code[end] == '_'
            || (code[end] == '.' && char.IsAsciiDigit(Next(end)))
            || (code[end] is '+' or '-' && code[end - 1] is 'e' or 'E' && !isHex));
    }

    /// <summary>The word that starts at a place, keyword or not: words are taken whole, so that nothing is found inside one.</summary>
    internal CodeSpan? Word(int at)
    {
        if (!char.IsLetter(code[at]) && code[at] is not ('_' or '@' or '`'))
        {
            return null;
        }

        if (isFSharp && code[at] == '`' && Next(at) == '`' && code.IndexOf("``", at + 2, StringComparison.Ordinal) is var close and >= 0)
        {
            return new CodeSpan(CodeKind.Plain, at, close + 2);
        }

        var end = While(at + 1, i => char.IsLetterOrDigit(code[i]) || code[i] == '_' || (isFSharp && code[i] == '\''));
        return new CodeSpan(IsKeyword(at, end) ? CodeKind.Keyword : CodeKind.Plain, at, end);
    }

    // A member is none, and a contextual word is none where it names an argument or takes a value.
    private bool IsKeyword(int at, int end)
    {
        var word = code[at..end];
        return _keywords.Contains(word) && (at == 0 || code[at - 1] != '.')
            && (isFSharp || !Keywords.Contextual.Contains(word) || !IsName(end));
    }

    private bool IsName(int end)
    {
        var next = While(end, i => code[i] is ' ' or '\t');
        return next < code.Length && (code[next] is ',' or ')' or '.' || (code[next] == ':' && Next(next) != ':')
            || (code[next] == '=' && Next(next) != '>'));
    }

    private char Next(int at) => at + 1 < code.Length ? code[at + 1] : '\0';

    private int While(int at, Func<int, bool> holds)
    {
        while (at < code.Length && holds(at))
        {
            at++;
        }

        return at;
    }
}
