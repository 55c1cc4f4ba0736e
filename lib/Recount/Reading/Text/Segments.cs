using System.Buffers;

namespace Recount.Reading.Text;

/// <summary>
/// Cuts a text into stretches that are read on their own: paragraphs, and where one is very long, parts of it. Where a cut
/// falls depends only on the text from the start of the stretch, so a stream and a string are cut alike.
/// </summary>
internal static class Segments
{
    /// <summary>The longest stretch, in UTF-16 units.</summary>
    public const int Longest = 32_000;

    private const int WrappedLine = 40;
    private const int SentenceSearch = 4_000;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?");

    /// <summary>
    /// The length of the first stretch. <paramref name="rest"/> must hold at least <see cref="Longest"/> + 2 units, or all
    /// that is left of the text.
    /// </summary>
    public static int FirstLength(ReadOnlySpan<char> rest)
    {
        var window = rest.Length <= Longest ? rest : rest[..Longest];
        var lineStart = 0;
        while (true)
        {
            var length = window[lineStart..].IndexOf('\n');
            if (length < 0)
            {
                return window.Length == rest.Length ? rest.Length : Forced(window, lineStart);
            }

            var next = lineStart + length + 1;
            if (next >= rest.Length || next >= window.Length || !IsWrapped(window[lineStart..(next - 1)], window[next]))
            {
                return next;
            }

            lineStart = next;
        }
    }

    /// <summary>Whether a line was only broken to fit a width, so that a phrase may run on.</summary>
    private static bool IsWrapped(ReadOnlySpan<char> line, char next)
    {
        line = line.TrimEnd();
        return line.Length >= WrappedLine
            && !SentenceEnds.Contains(line[^1])
            && (char.IsLower(next) || char.IsAsciiDigit(next) || next is '$' or '£' or '€');
    }

    private static int Forced(ReadOnlySpan<char> window, int lineStart)
    {
        if (lineStart > 0)
        {
            return lineStart;
        }

        for (var at = window.Length - 2; at > window.Length - SentenceSearch; at--)
        {
            if (window[at] == ' ' && SentenceEnds.Contains(window[at - 1]) && char.IsUpper(window[at + 1]))
            {
                return at + 1;
            }
        }

        var space = window.LastIndexOf(' ');
        if (space > 0)
        {
            return space + 1;
        }

        return char.IsHighSurrogate(window[^1]) ? window.Length - 1 : window.Length;
    }
}
