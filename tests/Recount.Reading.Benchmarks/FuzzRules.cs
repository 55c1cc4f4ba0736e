namespace Recount.Reading.Benchmarks;

/// <summary>What holds of the mentions of any text whatever.</summary>
internal static class FuzzRules
{
    /// <summary>The first rule that the reading of a text breaks, or <c>null</c>.</summary>
    public static string? Broken(string text, IReadOnlyList<NumericMention> mentions)
    {
        long floor = 0;
        foreach (var mention in mentions)
        {
            if (BrokenBy(text, mention, floor) is { } rule)
            {
                return $"{rule}: {mention}";
            }

            floor = mention.End;
        }

        var lines = mentions.Select(Line).ToList();
        using var stream = new StringReader(text);
        return !lines.SequenceEqual(NumberReader.Read(text).Select(Line)) ? "read again, it reads otherwise"
            : !lines.SequenceEqual(NumberReader.Read(stream).Select(Line)) ? "as a stream it reads otherwise"
            : !lines.SequenceEqual(NumberReader.Read(text.AsMemory()).Select(Line)) ? "as a buffer it reads otherwise"
            : DigitsOutside(text, mentions) ? "digits lie outside the mentions"
            : null;
    }

    private static string? BrokenBy(string text, NumericMention mention, long floor) =>
        mention.Start < 0 || mention.Start >= mention.End || mention.End > text.Length ? "outside the text"
        : mention.Start < floor ? "before the end of the mention before"
        : mention.NumStart < mention.Start || mention.NumEnd > mention.End || mention.NumStart >= mention.NumEnd ? "the numeral is not inside"
        : Splits(text, mention.Start) || Splits(text, mention.End) || Splits(text, mention.NumStart) || Splits(text, mention.NumEnd) ? "parts a surrogate pair"
        : text[(int)mention.Start..(int)mention.End] != mention.Text || text[(int)mention.NumStart..(int)mention.NumEnd] != mention.NumText ? "not the text at its offsets"
        : !text.Contains(mention.HedgeText, StringComparison.Ordinal) ? "hedge words that the text does not have"
        : !text.Contains(mention.UnitText, StringComparison.Ordinal) ? "a printed unit that the text does not have"
        : mention.UnitText.Length > 0 && mention.Unit is ("none" or "ordinal" or "date" or "year" or "version") ? "a printed unit of a number without one"
        : mention.ValueHigh is { } high && (mention.Value is not { } low || low > high) ? "a range from high to low"
        : !IsUnit(mention.Unit) ? "a unit that is not lower-case ASCII"
        : null;

    private static bool IsUnit(string unit) => unit.Length > 0
        && unit.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '_' or '.' or '-');

    private static bool Splits(string text, long at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[(int)at - 1]) && char.IsLowSurrogate(text[(int)at]);

    private static bool DigitsOutside(string text, IReadOnlyList<NumericMention> mentions)
    {
        var at = 0;
        foreach (var mention in mentions)
        {
            if (text.AsSpan(at, (int)mention.Start - at).IndexOfAnyInRange('0', '9') >= 0)
            {
                return true;
            }

            at = (int)mention.End;
        }

        return text.AsSpan(at).IndexOfAnyInRange('0', '9') >= 0;
    }

    private static string Line(NumericMention mention) => string.Join('\t',
        mention.Start, mention.End, mention.NumStart, mention.NumEnd, mention.Text, mention.NumText, mention.HedgeText, mention.Hedge, mention.Value, mention.ValueHigh,
        mention.ValueText, mention.Unit, mention.UnitText, mention.Kind, mention.Role);
}
