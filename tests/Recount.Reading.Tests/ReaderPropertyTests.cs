using FsCheck;
using FsCheck.Fluent;

namespace Recount.Reading.Tests;

public class ReaderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "7", "12", "345", "2024", "0800", ",", ".", "-", "–", " ", "\n", "$", "€", "%", "+", "±", "(", ")", "/", ":", "'", "½", "one", "twenty",
        "hundred", "million", "and", "a", "half", "thirds", "first", "second", "dozen", "point", "per", "cent", "between", "from", "to", "or",
        "about", "over", "more", "than", "at", "least", "of", "the", "May", "December", "Q", "FY", "k", "m", "bn", "B", "x", "e", "th", "s", "pm",
        "km", "h", "°", "C", "GPT", "Llama", "No", "#", "@", "://", "US", "years", "old", "people", "times", "doubled", "minus", "^", "\ud83d\ude00", "\ud800", "\u0301", "布",
    ];

    private static readonly Gen<string> AnyUnicode =
        from characters in Gen.ArrayOf(Gen.Choose(0, 0xFFFF).Select(code => (char)code))
        select new string(characters);

    private static readonly Gen<string> NumberPhrases =
        from parts in Gen.ArrayOf(Gen.Elements(Pieces))
        from gaps in Gen.ArrayOf(Gen.Elements("", " ", "  "))
        select string.Concat(parts.Select((part, index) => part + (gaps.Length > 0 ? gaps[index % gaps.Length] : " ")));

    private static readonly Gen<string> AnyText = Gen.OneOf(AnyUnicode, NumberPhrases);

    [Fact]
    public void Any_text_is_read_without_a_fault_and_with_offsets_inside_it() => ForAnyText(text =>
        NumberReader.Read(text).All(mention => mention.Start >= 0 && mention.Start < mention.End && mention.End <= text.Length));

    [Fact]
    public void A_mention_is_the_text_between_its_offsets() => ForAnyText(text =>
        NumberReader.Read(text).All(mention => mention.Text == text[(int)mention.Start..(int)mention.End]
            && mention.NumText == text[(int)mention.NumStart..(int)mention.NumEnd]));

    [Fact]
    public void A_numeral_stands_inside_its_mention() => ForAnyText(text =>
        NumberReader.Read(text).All(mention => mention.NumStart >= mention.Start && mention.NumEnd <= mention.End && mention.NumStart < mention.NumEnd));

    [Fact]
    public void Hedge_words_stand_outside_the_numeral() => ForAnyText(text =>
        NumberReader.Read(text).All(mention => mention.HedgeText.Length == 0 || text.Contains(mention.HedgeText, StringComparison.Ordinal)));

    [Fact]
    public void The_unit_as_printed_stands_in_the_text_and_parts_no_surrogate_pair() => ForAnyText(text =>
        NumberReader.Read(text).All(mention => mention.UnitText.Length == 0 || (text.Contains(mention.UnitText, StringComparison.Ordinal)
            && !char.IsLowSurrogate(mention.UnitText[0]) && !char.IsHighSurrogate(mention.UnitText[^1]))));

    [Fact]
    public void A_number_without_a_unit_has_no_printed_unit() => ForAnyText(text =>
        NumberReader.Read(text).All(mention => mention.Unit is not ("none" or "ordinal" or "date" or "year" or "version") || mention.UnitText.Length == 0));

    [Fact]
    public void No_offset_parts_a_surrogate_pair() => ForAnyText(text =>
        NumberReader.Read(text).All(mention => !Parts(text, mention.Start) && !Parts(text, mention.End)));

    [Fact]
    public void Mentions_come_in_order_and_do_not_overlap() => ForAnyText(text =>
    {
        var mentions = NumberReader.Read(text);
        return mentions.Zip(mentions.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    });

    [Fact]
    public void Every_digit_of_a_text_lies_in_a_mention() => ForAnyText(text =>
    {
        var mentions = NumberReader.Read(text);
        return Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at]))
            .All(at => mentions.Any(mention => mention.Start <= at && at < mention.End));
    });

    [Fact]
    public void A_range_goes_from_its_low_end_to_its_high_end() => ForAnyText(text =>
        NumberReader.Read(text).All(mention => mention.ValueHigh is not { } high || mention.Value <= high));

    [Fact]
    public void Units_are_lower_case_ASCII() => ForAnyText(text =>
        NumberReader.Read(text).All(mention => mention.Unit.Length > 0 && mention.Unit.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '_' or '.' or '-')));

    [Fact]
    public void A_stream_and_a_buffer_read_as_their_text_does() => ForAnyText(text => Same(text));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_long_stream_and_a_long_buffer_read_as_their_text_does(int seed)
    {
        var random = new Random(seed);
        var pieces = Enumerable.Range(0, 120_000).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) > 0 ? " " : ""));
        Assert.True(Same(string.Concat(pieces.Select(piece => piece == "\n" && random.Next(200 * seed) > 0 ? " " : piece))));
    }

    private static bool Same(string text)
    {
        using var stream = new StringReader(text);
        var lines = NumberReader.Read(text).Select(Line).ToList();
        return lines.SequenceEqual(NumberReader.Read(stream).Select(Line)) && lines.SequenceEqual(NumberReader.Read(text.AsMemory()).Select(Line));
    }

    private static string Line(NumericMention mention) =>
        $"{mention.Start} {mention.End} {mention.Text} {mention.NumText} {mention.HedgeText} {mention.Value} {mention.ValueHigh} {mention.ValueText} {mention.Unit} {mention.UnitText} {mention.Kind} {mention.Role}";

    private static bool Parts(string text, long at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[(int)at - 1]) && char.IsLowSurrogate(text[(int)at]);

    private static void ForAnyText(Func<string, bool> holds) =>
        Repeatably.ForAll(AnyText, holds, count: 1500, endSize: 120);
}
