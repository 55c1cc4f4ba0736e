namespace Recount.Cli.Report.Code;

/// <summary>
/// Finds out where raw texts end: as many quotation marks end one as began it, and as many braces open a hole as dollar signs
/// stand before it.
/// </summary>
internal sealed class RawTextScanner(string code, bool isFSharp, HoleScanner holes)
{
    private const int Fewest = 3;

    /// <param name="quote">Where its quotation marks begin.</param>
    /// <param name="quotes">How many there are; those of F# are three, and more are part of the text.</param>
    /// <param name="dollars">How many dollar signs stand before them.</param>
    internal CodeText Find(int quote, int quotes, int dollars)
    {
        var closing = isFSharp ? Fewest : quotes;
        if (!isFSharp && quotes >= 2 * Fewest && quotes % 2 == 0)
        {
            // Nothing between the marks.
            return new CodeText(quote + quotes, []);
        }

        List<(int, int)> found = [];
        for (var at = quote + closing; at < code.Length; at++)
        {
            if (code[at] == '"' && HoleScanner.Run(code, at, '"') is var run)
            {
                if (run >= closing)
                {
                    return new CodeText(at + run, found);
                }

                at += run - 1;
            }
            else if (code[at] == '{' && dollars > 0 && HoleScanner.Run(code, at, '{') is var braces)
            {
                at = braces < dollars ? at + braces - 1 : holes.Add(found, at + braces) - 1;
            }
        }

        return new CodeText(code.Length, found);
    }
}
