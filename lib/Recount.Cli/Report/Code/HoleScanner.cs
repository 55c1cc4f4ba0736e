namespace Recount.Cli.Report.Code;

/// <summary>Finds the code in the holes of interpolated texts.</summary>
internal sealed class HoleScanner(string code, TextScanner texts)
{
    /// <summary>How often a letter stands in a row.</summary>
    internal static int Run(string code, int at, char letter)
    {
        var end = at;
        while (end < code.Length && code[end] == letter)
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Notes the code of the hole that opens before a place, and gives the place of its closing brace.</summary>
    /// <remarks>Braces, brackets and texts inside are its own; after a colon that stands in none of them it says how to write the value.</remarks>
    internal int Add(List<(int Open, int Close)> holes, int open)
    {
        var (depth, format, at) = (0, -1, open);
        for (; at < code.Length && !(code[at] == '}' && depth <= 0); at++)
        {
            if (format < 0 && code[at] is '"' or '\'' or '$' or '@' && texts.Find(at) is { } inner)
            {
                at = inner.End - 1;
            }
            else if (code[at] == ':' && Run(code, at, ':') is var colons)
            {
                format = depth == 0 && colons == 1 && format < 0 ? at : format;
                at += colons - 1;
            }
            else
            {
                depth += code[at] switch { '{' or '(' or '[' => 1, '}' or ')' or ']' => -1, _ => 0 };
            }
        }

        at = Math.Min(at, code.Length);
        holes.Add((open, format < 0 ? at : format));
        return at;
    }
}
