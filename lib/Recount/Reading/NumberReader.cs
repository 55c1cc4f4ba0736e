using Recount.Reading.Text;

namespace Recount.Reading;

/// <summary>
/// Reads the numbers of English text: quantities with their units and hedges, dates, ranks, names that hold numbers, and
/// number words that count nothing.
/// </summary>
/// <remarks>
/// No input makes it throw. The cost grows with the length of the text alone. A text is read in stretches of at most
/// 32,000 UTF-16 units, cut at line ends where there are any; a number does not reach across a cut. Reading a string and
/// reading the same characters from a <see cref="TextReader"/> give the same mentions. All members may be called from
/// several threads at once.
/// </remarks>
public static class NumberReader
{
    private const string English = "en";

    /// <summary>Reads all mentions of a text, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">The name of the text's culture: <c>en</c> or a name that begins with <c>en-</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="culture"/> is null.</exception>
    /// <exception cref="NotSupportedException"><paramref name="culture"/> is not English; the message names it.</exception>
    public static IReadOnlyList<NumericMention> Read(string text, string culture = English)
    {
        ArgumentNullException.ThrowIfNull(text);
        RequireEnglish(culture);
        var mentions = new List<NumericMention>();
        var reader = SegmentReader.Lend();
        ReadInto(reader, text, mentions);
        reader.GiveBack();
        return mentions;
    }

    /// <summary>
    /// Reads the mentions of a stream of text, in the order of the text, holding no more than a few stretches of it at a time.
    /// </summary>
    /// <param name="text">The text, read to its end as the result is enumerated; the caller closes it.</param>
    /// <param name="culture">The name of the text's culture: <c>en</c> or a name that begins with <c>en-</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="culture"/> is null.</exception>
    /// <exception cref="NotSupportedException"><paramref name="culture"/> is not English; the message names it.</exception>
    public static IEnumerable<NumericMention> Read(TextReader text, string culture = English)
    {
        ArgumentNullException.ThrowIfNull(text);
        RequireEnglish(culture);
        return ReadParts(() => new SegmentStream(text));
    }

    /// <summary>
    /// Reads the mentions of characters that stay in a buffer of the caller's, in their order; a mention keeps a copy of its
    /// own characters alone.
    /// </summary>
    /// <param name="text">The characters, which must not change while the result is enumerated.</param>
    /// <param name="culture">The name of the text's culture: <c>en</c> or a name that begins with <c>en-</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    /// <exception cref="NotSupportedException"><paramref name="culture"/> is not English; the message names it.</exception>
    public static IEnumerable<NumericMention> Read(ReadOnlyMemory<char> text, string culture = English)
    {
        RequireEnglish(culture);
        return ReadParts(() => new SegmentMemory(text));
    }

    internal static void ReadInto(SegmentReader reader, string text, List<NumericMention> mentions)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = Segments.FirstLength(text.AsSpan(start));
            foreach (ref readonly var draft in reader.Read(text.AsSpan(start, length)))
            {
                mentions.Add(NumericMention.OfString(text, start, draft));
            }

            start += length;
        }
    }

    private static IEnumerable<NumericMention> ReadParts(Func<SegmentSource> open)
    {
        using var source = open();
        var reader = SegmentReader.Lend();
        var mentions = new List<NumericMention>();
        while (TryReadInto(reader, source, mentions))
        {
            foreach (var mention in mentions)
            {
                yield return mention;
            }
        }

        reader.GiveBack();
    }

    /// <summary>Reads the mentions of the next segment, where there is one, into a list that is emptied first.</summary>
    private static bool TryReadInto(SegmentReader reader, SegmentSource source, List<NumericMention> mentions)
    {
        mentions.Clear();
        var segment = source.Read();
        foreach (ref readonly var draft in reader.Read(segment))
        {
            mentions.Add(NumericMention.OfPart(segment, source.Start, draft));
        }

        return !segment.IsEmpty;
    }

    private static void RequireEnglish(string culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var isEnglish = culture.Equals(English, StringComparison.OrdinalIgnoreCase) || culture.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
        if (!isEnglish)
        {
            throw new NotSupportedException($"Only English is read; the culture given is '{culture}'.");
        }
    }
}
