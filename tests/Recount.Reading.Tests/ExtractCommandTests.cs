using System.Text;
using System.Text.Json;
using Recount.Cli.Extract;

namespace Recount.Reading.Tests;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-extract-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Json_gives_one_object_a_line_with_all_fields_in_their_order()
    {
        var run = Run(ExtractFormat.Json, FileOf("harbour.txt", "It sold nearly $2.5 million of fish."));
        Assert.Equal(0, run.Code);
        Assert.Equal(
            """{"article":"harbour","start":15,"end":27,"text":"$2.5 million","num_start":16,"num_end":27,"num_text":"2.5 million","hedge":"nearly","hedge_text":"nearly","value":2500000,"value_high":null,"value_text":"","unit":"usd","unit_text":"$","kind":"money","role":"numeric"}""" + "\n",
            run.Output);
    }

    [Fact]
    public void Json_gives_the_high_end_of_a_range_and_the_form_of_a_date()
    {
        var lines = Run(ExtractFormat.Json, FileOf("a.txt", "From 2 to 3 million people came on December 10, 2025.")).Lines();
        Assert.Equal(3000000, lines[0].GetProperty("value_high").GetInt32());
        Assert.Equal("2025-12-10", lines[1].GetProperty("value_text").GetString());
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("value").ValueKind);
    }

    [Fact]
    public void A_dash_reads_standard_input()
    {
        var run = RunOn("It has 5 rooms.", ExtractFormat.Json);
        Assert.Equal("-", run.Lines()[0].GetProperty("article").GetString());
    }

    [Fact]
    public void Plain_output_marks_the_mentions_and_lists_them()
    {
        var run = Run(ExtractFormat.Text, FileOf("a.txt", "It has 5 rooms.\n"));
        Assert.Equal("a\n\nIt has [5 rooms|1].\n\nn  text     value  unit   hedge  kind   role\n1  5 rooms  5      rooms  exact  count  numeric\n", run.Output);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes()
    {
        var file = FileOf("a.txt", string.Concat(Enumerable.Repeat("About 40% of 1,200 people left in 2023.\n", 500)));
        Assert.Equal(Run(ExtractFormat.Json, file).Output, Run(ExtractFormat.Json, file).Output);
    }

    [Fact]
    public void Invalid_UTF8_is_named_with_its_line_and_nothing_is_written()
    {
        var good = FileOf("good.txt", "It has 5 rooms.");
        var bad = Path.Combine(_folder, "bad.txt");
        File.WriteAllBytes(bad, [.. "one line\nIt has "u8, 0xC3, 0x28, .. " rooms"u8]);
        AssertRefused(Run(ExtractFormat.Json, good, bad), $"{bad}: line 2: not UTF-8 text");
    }

    [Fact]
    public void A_file_that_ends_inside_a_character_is_no_UTF8()
    {
        var bad = Path.Combine(_folder, "bad.txt");
        File.WriteAllBytes(bad, [.. "It costs 5 "u8, 0xE2, 0x82]);
        AssertRefused(Run(ExtractFormat.Json, bad), $"{bad}: line 1: not UTF-8 text");
    }

    [Fact]
    public void A_file_whose_characters_lie_across_the_parts_it_is_proved_in_is_UTF8()
    {
        var file = FileOf("accents.txt", "5 " + string.Concat(Enumerable.Repeat("é€😀", 40_000)));
        Assert.Equal(0, Run(ExtractFormat.Json, file).Code);
    }

    [Fact]
    public void A_missing_file_is_named_and_nothing_is_written()
    {
        var missing = Path.Combine(_folder, "none.txt");
        AssertRefused(Run(ExtractFormat.Text, FileOf("a.txt", "5"), missing), $"{missing}: no such file");
    }

    [Fact]
    public void A_folder_is_named_and_nothing_is_written() =>
        AssertRefused(Run(ExtractFormat.Json, _folder), $"{_folder}: is a folder, not a file");

    [Fact]
    public void All_bad_files_are_named_at_once()
    {
        var run = Run(ExtractFormat.Json, Path.Combine(_folder, "x"), _folder);
        Assert.Equal(2, run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Json_lines_keep_their_ids_and_their_order()
    {
        var input = string.Concat(Enumerable.Range(0, 3000).Select(id => JsonSerializer.Serialize(new { id, text = $"It has {id} rooms." }) + "\n"));
        var lines = RunOn(input, ExtractFormat.JsonLines).Lines();
        Assert.Equal(Enumerable.Range(0, 3000), lines.Select(line => line.GetProperty("id").GetInt32()));
        Assert.Equal(Enumerable.Range(0, 3000), lines.Select(line => line.GetProperty("value").GetInt32()));
    }

    [Fact]
    public void Bad_json_lines_are_reported_with_their_numbers_and_the_run_goes_on()
    {
        var run = RunOn("""
            {"id": "a", "text": "5 rooms"}
            nonsense
            [1]
            {"text": "6 rooms"}
            {"id": "b"}
            {"id": "c", "text": "7 rooms"}
            """, ExtractFormat.JsonLines);
        Assert.Equal(1, run.Code);
        Assert.Equal(["a", "c"], run.Lines().Select(line => line.GetProperty("id").GetString()));
        Assert.Contains("-: line 2: not JSON", run.Errors, StringComparison.Ordinal);
        Assert.Contains("-: line 3: not a JSON object", run.Errors, StringComparison.Ordinal);
        Assert.Contains("-: line 4: no \"id\"", run.Errors, StringComparison.Ordinal);
        Assert.Contains("-: line 5: no \"text\"", run.Errors, StringComparison.Ordinal);
        Assert.Contains("-: 4 of 6 lines were bad", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_json_line_with_half_a_surrogate_pair_is_reported()
    {
        var run = RunOn("""{"id": 1, "text": "5 rooms \ud800"}""", ExtractFormat.JsonLines);
        Assert.Equal(1, run.Code);
        Assert.Contains("surrogate", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_is_named_extract_and_needs_a_file()
    {
        var command = ExtractCommand.Create();
        Assert.Equal("extract", command.Name);
        Assert.NotEmpty(command.Parse([]).Errors);
        Assert.Empty(command.Parse(["a.txt", "--json"]).Errors);
    }

    private static void AssertRefused(Result run, string message)
    {
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Equal(message + "\n", run.Errors);
    }

    private string FileOf(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static Result Run(ExtractFormat format, params string[] files) => RunWith(format, "", files);

    private static Result RunOn(string input, ExtractFormat format) => RunWith(format, input, "-");

    private static Result RunWith(ExtractFormat format, string input, params string[] files)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        var code = ExtractCommand.Run(files, format, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, errors);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private sealed record Result(int Code, string Output, string Errors)
    {
        public IReadOnlyList<JsonElement> Lines() =>
            [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
