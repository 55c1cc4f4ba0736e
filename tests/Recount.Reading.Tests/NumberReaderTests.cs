namespace Recount.Reading.Tests;

public class NumberReaderTests
{
    [Fact]
    public void A_text_without_numbers_has_no_mentions() => Assert.Empty(NumberReader.Read("The harbour was quiet."));

    [Fact]
    public void An_empty_text_has_no_mentions() => Assert.Empty(NumberReader.Read(""));

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("EN-us")]
    public void English_cultures_are_read(string culture) => Assert.Single(NumberReader.Read("It has 5 rooms.", culture));

    [Theory]
    [InlineData("de")]
    [InlineData("fr-FR")]
    [InlineData("")]
    [InlineData("english")]
    public void Other_cultures_are_refused_by_name(string culture)
    {
        var fault = Assert.Throws<NotSupportedException>(() => NumberReader.Read("5", culture));
        Assert.Contains($"'{culture}'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_refuses_other_cultures_before_it_is_enumerated()
    {
        using var stream = new StringReader("5");
        Assert.Throws<NotSupportedException>(() => NumberReader.Read(stream, "de"));
    }

    [Fact]
    public void A_unit_that_gaps_make_too_long_is_printed_without_its_rate()
    {
        var gap = new string(' ', 300);
        Assert.Equal(["km", "", ""], NumberReader.Read($"It ran 5 km{gap}per hour, 6 old{gap}cars, 20{gap}per{gap}week.").Select(mention => mention.UnitText));
    }

    [Fact]
    public void A_unit_that_a_long_list_shares_is_printed_for_each_of_its_numbers()
    {
        var list = string.Join(", ", Enumerable.Range(2, 200)) + " and 300 small engines";
        using var stream = new StringReader(list);
        Assert.All(NumberReader.Read(stream), mention => Assert.Equal("small engines", mention.UnitText));
    }

    [Fact]
    public void A_number_does_not_reach_across_a_paragraph() =>
        Assert.Equal(["5", "million"], Texts("It has 5\nmillion-dollar boats").Select(text => text.Split('-')[0]));

    [Fact]
    public void A_phrase_runs_on_over_a_line_that_was_only_wrapped() =>
        Assert.Equal(["700 million\ncopies"], Texts("According to the publisher of the book, it has sold 700 million\ncopies in all."));

    [Fact]
    public void A_lone_number_on_its_line_is_a_counter() =>
        Assert.Equal(MentionRole.Furniture, NumberReader.Read("Page head\n542\nThe text.").Single().Role);

    [Fact]
    public void A_run_of_digits_too_long_to_be_a_quantity_has_no_value()
    {
        var mention = NumberReader.Read(new string('7', 1000)).Single();
        Assert.Null(mention.Value);
        Assert.Equal(MentionRole.Furniture, mention.Role);
    }

    [Fact]
    public void Offsets_of_a_long_stream_count_from_its_start()
    {
        var text = string.Concat(Enumerable.Repeat("The harbour was quiet that evening.\n", 20_000)) + "It has 5 rooms.";
        using var stream = new StringReader(text);
        var mention = Assert.Single(NumberReader.Read(stream));
        Assert.Equal(text.IndexOf("5 rooms", StringComparison.Ordinal), mention.Start);
    }

    [Fact]
    public void A_deviation_behind_a_minus_goes_from_its_low_end_to_its_high_end()
    {
        var mention = NumberReader.Read("It is minus €±2 off.").Single();
        Assert.Equal((new Amount(-2), new Amount(2)), (mention.Value, mention.ValueHigh));
    }

    [Fact]
    public void A_mention_of_a_stream_has_its_hedge_words_before_and_behind()
    {
        using var stream = new StringReader("It has just over 500 rooms. It has 40 rooms or more.");
        Assert.Equal(["just over", "or more"], NumberReader.Read(stream).Select(mention => mention.HedgeText));
    }

    [Fact]
    public void A_mention_of_a_buffer_outlives_the_buffer()
    {
        var buffer = "It has about 5 rooms.".ToCharArray();
        var mention = Assert.Single(NumberReader.Read(buffer.AsMemory()));
        buffer.AsSpan().Clear();
        Assert.Equal(("5 rooms", "5", "about"), (mention.Text, mention.NumText, mention.HedgeText));
    }

    [Fact]
    public void A_buffer_can_be_read_twice_and_two_readings_can_go_side_by_side()
    {
        var mentions = NumberReader.Read("It has 5 rooms.\nIt has 6 doors.\nIt has 7 windows.".AsMemory());
        var pairs = mentions.Zip(mentions, (one, other) => (one.Text, other.Text)).ToList();
        Assert.Equal([("5 rooms", "5 rooms"), ("6 doors", "6 doors"), ("7 windows", "7 windows")], pairs);
    }

    [Fact]
    public void A_reading_that_is_left_off_does_not_disturb_the_next()
    {
        _ = NumberReader.Read("It has 5 rooms.\nIt has 6 doors.".AsMemory()).First();
        Assert.Equal(["7 windows"], Texts("It has 7 windows."));
    }

    private static IEnumerable<string> Texts(string text) => NumberReader.Read(text).Select(mention => mention.Text);
}
