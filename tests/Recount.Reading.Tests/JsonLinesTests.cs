using System.Text;
using System.Text.Json;
using Recount.Cli.Extract;

namespace Recount.Reading.Tests;

public class JsonLinesTests
{
    [Fact]
    public void Lines_keep_their_order_where_some_take_a_thousand_times_as_long_as_others()
    {
        var texts = Enumerable.Range(0, 600).Select(id => string.Concat(Enumerable.Repeat("It has 5 rooms. ", id % 60 == 0 ? 3000 : 3)));
        var run = RunOn(string.Concat(texts.Select((text, id) => Line(id, text))));
        var ids = run.Ids().ToList();
        Assert.Equal(ids.Order(), ids);
        Assert.Equal((10 * 3000) + (590 * 3), ids.Count);
    }

    [Fact]
    public void A_line_whose_output_is_far_longer_than_what_is_held_back_stays_in_its_place()
    {
        var dense = string.Concat(Enumerable.Repeat("1 ", 60_000));
        var run = RunOn(Line(0, "5 rooms") + Line(1, dense) + Line(2, "6 rooms") + Line(3, dense) + Line(4, "7 rooms"));
        Assert.Equal([0, 1, 2, 3, 4], run.Ids().Distinct());
        Assert.Equal(120_003, run.Ids().Count());
    }

    [Fact]
    public void Bad_lines_keep_their_numbers_over_many_batches()
    {
        var lines = Enumerable.Range(1, 40_000).Select(number => number % 9_000 == 0 ? "nonsense\n" : Line(number, "It has 5 rooms in it."));
        var run = RunOn(string.Concat(lines));
        Assert.Equal(1, run.Code);
        Assert.Equal(
            ["-: line 9000: not JSON, at byte 1", "-: line 18000: not JSON, at byte 1", "-: line 27000: not JSON, at byte 1", "-: line 36000: not JSON, at byte 1", "-: 4 of 40000 lines were bad"],
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_line_that_is_no_UTF8_is_reported_and_the_run_goes_on()
    {
        var run = RunOn([.. Encoding.UTF8.GetBytes(Line(1, "5 rooms")), .. "{\"id\": 2, \"text\": \"6 "u8, 0xC3, 0x28, .. " rooms\"}\n"u8, .. Encoding.UTF8.GetBytes(Line(3, "7 rooms"))]);
        Assert.Equal(1, run.Code);
        Assert.Equal([1, 3], run.Ids());
        Assert.StartsWith("-: line 2: not UTF-8 text\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_comes_one_byte_at_a_time_is_read_like_any_other()
    {
        var input = Line(1, "It has 5 rooms.") + "nonsense\n" + Line(2, "It costs €60–65.").TrimEnd();
        Assert.Equal(RunOn(input), Run(new OneByteStream(Encoding.UTF8.GetBytes(input))));
    }

    [Fact]
    public void Line_ends_of_Windows_are_white_space() =>
        Assert.Equal([1, 2], RunOn(Line(1, "5 rooms").Replace("\n", "\r\n", StringComparison.Ordinal) + Line(2, "6 rooms")).Ids());

    [Fact]
    public void Nothing_comes_of_nothing() => Assert.Equal(new(0, "", ""), RunOn(""));

    [Fact]
    public void An_id_is_written_as_it_was_read()
    {
        var run = RunOn("""{"id": 1.50e2, "text": "5"}""" + "\n" + """{"id": "a\u00e9\"b", "text": "6"}""" + "\n");
        Assert.Contains("{\"id\":1.50e2,", run.Output, StringComparison.Ordinal);
        Assert.Contains("{\"id\":\"aé\\\"b\",", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_inner_objects_are_not_taken_for_those_of_the_line()
    {
        var run = RunOn("""{"inner": {"id": 8, "text": "9 rooms"}, "id": 1, "text": "5 rooms", "list": [{"id": 7}]}""");
        Assert.Equal([1], run.Ids());
        Assert.Equal("5 rooms", run.Lines().Single().GetProperty("text").GetString());
    }

    [Fact]
    public void Escapes_of_a_text_are_read_before_its_offsets_are_counted()
    {
        var line = RunOn("""{"id": 1, "text": "caf\u00e9 \ud83d\ude00 has\t5 rooms"}""").Lines().Single();
        Assert.Equal(12, line.GetProperty("start").GetInt32());
        Assert.Equal("5 rooms", line.GetProperty("text").GetString());
    }

    [Fact]
    public void Amounts_are_plain_digits_without_closing_noughts()
    {
        var values = RunOn(Line(1, "It rose 1.50% to 2.0 from -7 and 100,000,000,000,000,000,000,000,000,000,000,000 and 0.000001.")).Lines()
            .Select(line => line.GetProperty("value").GetRawText());
        Assert.Equal(["1.5", "2", "-7", "100000000000000000000000000000000000", "0.000001"], values);
    }

    [Fact]
    public void A_line_that_is_too_long_is_reported_and_the_next_is_read()
    {
        const int Longest = 300_000;
        var input = Line(1, "5 rooms") + Line(2, new string('a', 2_000_000)) + Line(3, "6 rooms");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var lines = new LineInput(stream, Longest);
        var faults = new List<(long Line, string Fault)>();
        var texts = new StringBuilder();
        for (var batch = new LineBatch(); lines.TryRead(batch); batch.Clear())
        {
            faults.AddRange(batch.Faults);
            texts.Append(Encoding.UTF8.GetString(batch.Lines));
        }

        Assert.Equal(2, Assert.Single(faults).Line);
        Assert.Equal(Line(1, "5 rooms") + Line(3, "6 rooms"), texts.ToString());
        Assert.Equal(3, lines.Lines);
    }

    [Fact]
    public void An_output_that_nobody_reads_ends_the_run_with_its_error()
    {
        var input = string.Concat(Enumerable.Range(0, 50_000).Select(id => Line(id, "It has 5 rooms in it.")));
        using var errors = new StringWriter();
        using var closed = new ClosedStream();
        Assert.Throws<IOException>(() => ExtractCommand.Run(["-"], ExtractFormat.JsonLines, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), closed, errors));
    }

    private static string Line(int id, string text) => JsonSerializer.Serialize(new { id, text }) + "\n";

    private static Result RunOn(string input) => RunOn(Encoding.UTF8.GetBytes(input));

    private static Result RunOn(byte[] input) => Run(new MemoryStream(input));

    private static Result Run(Stream input)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        var code = ExtractCommand.Run(["-"], ExtractFormat.JsonLines, () => input, output, errors);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private sealed record Result(int Code, string Output, string Errors)
    {
        public IEnumerable<JsonElement> Lines() =>
            Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

        public IEnumerable<int> Ids() => Lines().Select(line => line.GetProperty("id").GetInt32());
    }

    /// <summary>Gives one byte at each read, as a slow pipe may.</summary>
    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }

    /// <summary>A pipe whose reader is gone.</summary>
    private sealed class ClosedStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("closed");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("closed");
    }
}
