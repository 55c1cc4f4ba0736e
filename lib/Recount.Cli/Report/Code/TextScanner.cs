namespace Recount.Cli.Report.Code;

/// <summary>A text in code.</summary>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Holes">Where code stands in it: inside the braces of an interpolated text.</param>
internal sealed record CodeText(int End, IReadOnlyList<(int Open, int Close)> Holes);

/// <summary>Finds out where texts end: plain, verbatim, raw, interpolated, and characters.</summary>
internal sealed class TextScanner(string code, bool isFSharp)
{
    /// <summary>The text that starts at a place; null for none.</summary>
    internal CodeText? Find(int at)
    {
        if (code[at] == '\'')
        {
            return Character(at);
        }

        var quote = at;
        while (quote < code.Length && code[quote] is '$' or '@')
        {
            quote++;
        }

        if (quote >= code.Length || code[quote] != '"')
        {
            return null;
        }

        var prefix = code.AsSpan(at, quote - at);
        var dollars = prefix.Count('$');
        var quotes = Run(quote, '"');
        return quotes >= 3 && !prefix.Contains('@') ? Raw(quote, quotes, dollars)
            : prefix.Contains('@') ? Quoted(quote, dollars > 0, isVerbatim: true)
            : Quoted(quote, dollars > 0, isVerbatim: false);
    }

    // In F# a quotation mark also begins a type variable ('a) or ends a name (x').
    private CodeText? Character(int at)
    {
        var end = at + 1 < code.Length && code[at + 1] == '\\' ? code.IndexOf('\'', Math.Min(at + 3, code.Length)) : at + 2;
        return end > 0 && end < code.Length && code[end] == '\'' && end - at <= 12 ? new CodeText(end + 1, []) : null;
    }

    private CodeText Quoted(int quote, bool hasHoles, bool isVerbatim)
    {
        List<(int, int)> holes = [];
        for (var at = quote + 1; at < code.Length; at++)
        {
            if (code[at] == '\\' && !isVerbatim)
            {
                at++;
            }
            else if (code[at] == '"' && isVerbatim && at + 1 < code.Length && code[at + 1] == '"')
            {
                at++;
            }
            else if (code[at] == '"')
            {
                return new CodeText(at + 1, holes);
            }
            else if (code[at] == '\n' && !isVerbatim && !isFSharp)
            {
                return new CodeText(at, holes);
            }
            else if (hasHoles && code[at] == '{' && Run(at, '{') % 2 == 0)
            {
                at += Run(at, '{') - 1;
            }
            else if (hasHoles && code[at] == '{')
            {
                at += Run(at, '{');
                var close = HoleEnd(at);
                holes.Add((at, close));
                at = close;
            }
        }

        return new CodeText(code.Length, holes);
    }

    // """ … """: as many quotation marks end it as began it; as many braces open a hole as dollar signs stand before it.
    private CodeText Raw(int quote, int quotes, int dollars)
    {
        var closing = isFSharp ? 3 : quotes;
        if (!isFSharp && quotes >= 6 && quotes % 2 == 0)
        {
            return new CodeText(quote + quotes, []);
        }

        List<(int, int)> holes = [];
        for (var at = quote + closing; at < code.Length; at++)
        {
            if (code[at] == '"' && Run(at, '"') is var run)
            {
                if (run >= closing)
                {
                    return new CodeText(at + run, holes);
                }

                at += run - 1;
            }
            else if (code[at] == '{' && dollars > 0 && Run(at, '{') is var braces)
            {
                at += braces;
                if (braces >= dollars)
                {
                    var close = HoleEnd(at);
                    holes.Add((at, close));
                    at = close - 1;
                }
                else
                {
                    at--;
                }
            }
        }

        return new CodeText(code.Length, holes);
    }

    // The brace that closes a hole; braces and texts inside the hole are its own.
    private int HoleEnd(int at)
    {
        for (var depth = 0; at < code.Length; at++)
        {
            if (code[at] == '}' && depth-- == 0)
            {
                return at;
            }

            depth += code[at] == '{' ? 1 : 0;
            if (code[at] is '"' && Find(at) is { } inner)
            {
                at = inner.End - 1;
            }
        }

        return code.Length;
    }

    private int Run(int at, char c)
    {
        var end = at;
        while (end < code.Length && code[end] == c)
        {
            end++;
        }

        return end - at;
    }
}
