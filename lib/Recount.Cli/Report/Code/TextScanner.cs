namespace Recount.Cli.Report.Code;

/// <summary>A text in code.</summary>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Holes">Where code stands in it: inside the braces of an interpolated text, without what formats it.</param>
internal sealed record CodeText(int End, IReadOnlyList<(int Open, int Close)> Holes);

/// <summary>Finds out where texts end: plain, verbatim, interpolated, and characters.</summary>
internal sealed class TextScanner
{
    private readonly string _code;
    private readonly bool _isFSharp;
    private readonly HoleScanner _holes;
    private readonly RawTextScanner _raw;

    internal TextScanner(string code, bool isFSharp)
    {
        (_code, _isFSharp) = (code, isFSharp);
        _holes = new HoleScanner(code, this);
        _raw = new RawTextScanner(code, isFSharp, _holes);
    }

    /// <summary>The text that starts at a place; null for none.</summary>
    internal CodeText? Find(int at)
    {
        if (_code[at] == '\'')
        {
            return Character(at);
        }

        var quote = at;
        while (quote < _code.Length && _code[quote] is '$' or '@')
        {
            quote++;
        }

        if (quote >= _code.Length || _code[quote] != '"')
        {
            return null;
        }

        var prefix = _code.AsSpan(at, quote - at);
        var dollars = prefix.Count('$');
        var isVerbatim = prefix.Contains('@');
        return !isVerbatim && HoleScanner.Run(_code, quote, '"') is var quotes and >= 3
            ? _raw.Find(quote, quotes, dollars)
            : Quoted(quote, dollars > 0, isVerbatim);
    }

    // In F# a quotation mark also begins a type variable ('a) or ends a name (x').
    private CodeText? Character(int at)
    {
        const int Longest = 12;
        var end = at + 1 < _code.Length && _code[at + 1] == '\\' ? _code.IndexOf('\'', Math.Min(at + 3, _code.Length)) : at + 2;
        return end > 0 && end < _code.Length && _code[end] == '\'' && end - at <= Longest ? new CodeText(end + 1, []) : null;
    }

    private CodeText Quoted(int quote, bool hasHoles, bool isVerbatim)
    {
        List<(int, int)> holes = [];
        for (var at = quote + 1; at < _code.Length; at++)
        {
            if (_code[at] == '\\' && !isVerbatim)
            {
                at++;
            }
            else if (_code[at] == '"' && isVerbatim && at + 1 < _code.Length && _code[at + 1] == '"')
            {
                at++;
            }
            else if (_code[at] == '"')
            {
                return new CodeText(at + 1, holes);
            }
            else if (_code[at] == '\n' && !isVerbatim && !_isFSharp)
            {
                return new CodeText(at, holes);
            }
            else if (hasHoles && _code[at] == '{' && HoleScanner.Run(_code, at, '{') is var braces)
            {
                // Two braces are a brace; an odd one opens a hole.
                at = braces % 2 == 0 ? at + braces - 1 : _holes.Add(holes, at + braces);
            }
        }

        return new CodeText(_code.Length, holes);
    }
}
