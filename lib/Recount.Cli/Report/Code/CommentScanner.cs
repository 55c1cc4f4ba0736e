namespace Recount.Cli.Report.Code;

/// <summary>Finds out where comments end; those of F# nest, and a text in one hides the mark that would end it.</summary>
internal sealed class CommentScanner(string code, bool isFSharp, TextScanner texts)
{
    /// <summary>The end, exclusive, of the comment that starts at a place; null for none.</summary>
    internal int? End(int at) =>
        Starts(at, "//") ? LineEnd(at)
        : !isFSharp && Starts(at, "/*") ? BlockEnd(at)
        : isFSharp && Starts(at, "(*") && !Starts(at, "(*)") ? NestedEnd(at)
        : null;

    private int LineEnd(int at) => code.IndexOf('\n', at) is var end and >= 0 ? end : code.Length;

    private int BlockEnd(int at) => code.IndexOf("*/", at + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 2 : code.Length;

    private int NestedEnd(int at)
    {
        for (var depth = 0; at < code.Length; at++)
        {
            if (code[at] == '"' && texts.Find(at) is { } text)
            {
                at = text.End - 1;
            }
            else if (Starts(at, "(*"))
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

    private bool Starts(int at, string what) => string.CompareOrdinal(code, at, what, 0, what.Length) == 0;
}
