using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Recount.Run.Tests;

/// <summary>What every notebook of the repository keeps to; none of this needs a kernel or a package.</summary>
public sealed partial class CommittedNotebookTests
{
    private const int MostLines = 15;
    private const int MostColumns = 140;
    private const string Verdicts = "application/vnd.recount.verdicts+json";
    private const string Chart = "application/vnd.plotly.v1+json";

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder { get; } = Repository.CommittedNotebooks;

    [Fact]
    public void There_are_eight_with_at_least_eighteen_charts_two_of_them_by_xplot()
    {
        var cells = Names.SelectMany(name => Cells(name)).ToList();

        Assert.Equal(8, Names.Count);
        Assert.True(cells.Count(c => Outputs(c, Chart).Any()) >= 18);
        Assert.True(cells.Count(c => Source(c).Contains("XPlot.Plotly", StringComparison.Ordinal)) >= 2);
        Assert.Contains(cells, c => Source(c).Contains("CsvProvider<", StringComparison.Ordinal));
        Assert.Contains(cells, c => Source(c).Contains("#!share", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_claim_stands_in_one_closing_table()
    {
        var told = Names.SelectMany(name => Cells(name)).SelectMany(c => Outputs(c, Verdicts))
            .SelectMany(table => table["claims"]!.AsArray()).Select(claim => (string)claim!["id"]!).Order(StringComparer.Ordinal);
        var claims = File.ReadLines(Path.Combine(Repository.Data, "claims.csv")).Skip(1).Select(line => line.Split(',')[0]);

        Assert.Equal(claims.Order(StringComparer.Ordinal), told);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_opens_with_a_title_a_question_and_its_set_up(string name)
    {
        var cells = Cells(name);
        var code = cells.Where(IsCode).ToList();

        Assert.StartsWith("# ", Source(cells[0]), StringComparison.Ordinal);
        Assert.Contains("?", Source(cells[0]), StringComparison.Ordinal);
        Assert.Equal("#!import \"setup.dib\"", Source(code[0]));
        Assert.Equal($"Notebook.Open(\"{name}\");", Source(code[1]));
        Assert.DoesNotContain(code, c => Source(c).Contains("#r ", StringComparison.Ordinal));
        Assert.StartsWith("Verdicts(", Source(code[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_heading_and_a_sentence_stand_before_each_code_cell(string name)
    {
        foreach (var (before, cell) in Cells(name).Zip(Cells(name).Skip(1)).Where(pair => IsCode(pair.Second)))
        {
            var lines = Source(before).Split('\n');
            Assert.True((string)before["cell_type"]! == "markdown", $"{Id(cell)}: no words before it");
            Assert.True(lines.Any(line => line.StartsWith('#')), $"{Id(cell)}: no heading before it");
            Assert.True(lines.Any(line => line.Length > 0 && !line.StartsWith('#')), $"{Id(cell)}: no sentence before it");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cell_is_short_and_says_in_which_language_it_is(string name)
    {
        foreach (var cell in Cells(name).Where(IsCode))
        {
            var lines = Source(cell).Split('\n');
            var kernel = (string?)cell["metadata"]!["polyglot_notebook"]!["kernelName"];
            Assert.True(lines.Length <= MostLines, $"{Id(cell)} has {lines.Length} lines");
            Assert.True(lines.All(line => line.Length <= MostColumns), $"{Id(cell)} has a line of more than {MostColumns}");
            Assert.True(kernel is "csharp" or "fsharp", $"{Id(cell)}: no kernel is called {kernel}");
            Assert.Equal(kernel, (string?)cell["metadata"]!["dotnet_interactive"]!["language"]);
            Assert.Equal(kernel == "fsharp", lines[0] == "#!fsharp");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_words_and_none_stands_twice(string name)
    {
        var ids = Cells(name).Select(Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_depends_on_the_clock_on_chance_or_on_the_network(string name) =>
        Assert.All(Cells(name).Where(IsCode), cell => Assert.DoesNotMatch(Unsteady(), Source(cell)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Prose_carries_no_figure_of_its_own(string name)
    {
        // Articles go by three digits, notebooks and cells by their names in backquotes; "Llama 4" and the like are names.
        foreach (var cell in Cells(name).Where(c => !IsCode(c)))
        {
            var prose = Quoted().Replace(Source(cell), "");
            Assert.All(Figure().Matches(prose), figure => Assert.Fail($"{Id(cell)}: {figure.Value} is a figure; a cell computes it"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_chart_has_a_table_of_its_points_and_words_for_those_who_do_not_see_it(string name)
    {
        foreach (var cell in Cells(name))
        {
            foreach (var data in Bundles(cell).Where(data => data.ContainsKey(Chart)))
            {
                Assert.Contains("<table", Text(data["text/html"]!), StringComparison.Ordinal);
                Assert.NotEqual("", Text(data["text/plain"]!));
                Assert.NotEqual("", (string?)data[Chart]!["layout"]!["meta"]!["alt"]);
                Assert.DoesNotContain("http", Text(data["text/html"]!).Replace("http://www.w3.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        }
    }

    private static List<JsonObject> Cells(string name) =>
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".ipynb")))!["cells"]!.AsArray().Select(c => c!.AsObject())];

    private static bool IsCode(JsonObject cell) => (string?)cell["cell_type"] == "code";

    private static string Id(JsonObject cell) => (string)cell["id"]!;

    private static string Source(JsonObject cell) => Text(cell["source"]!);

    private static string Text(JsonNode text) => text is JsonArray lines ? string.Concat(lines.Select(line => (string)line!)) : (string)text!;

    private static IEnumerable<JsonObject> Bundles(JsonObject cell) =>
        cell["outputs"] is JsonArray outputs ? outputs.Select(o => o!["data"]).OfType<JsonObject>() : [];

    private static IEnumerable<JsonNode> Outputs(JsonObject cell, string type) =>
        Bundles(cell).Select(data => data[type]).OfType<JsonNode>();

    [GeneratedRegex(@"DateTime\.(Utc)?(Now|Today)|Stopwatch|Guid\.New|new Random\(\)|Random\.Shared|HttpClient|WebClient|https?://", RegexOptions.CultureInvariant)]
    private static partial Regex Unsteady();

    [GeneratedRegex("`[^`]*`", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![\w.,])(?!00\d\b)\d{2,}(?:[.,]\d+)*%?|(?<![\w.,])\d+(?:[.,]\d+)+%?|\d%|[$€£¥]\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
