using System.Text.Json;
using Recount.Cli;
using Recount.Tests.Ledgers;

namespace Recount.Tests.Cli;

public class CheckCommandTests
{
    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = Application.Run(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    [Fact]
    public void Results_that_were_never_accepted_end_with_1_and_accepting_them_with_0()
    {
        using var small = SmallLedger.Create();

        Assert.Equal(1, Run("check", "--data", small.Folder).Code);
        Assert.Equal(0, Run("check", "--data", small.Folder, "--accept").Code);
        Assert.Equal(0, Run("check", "--data", small.Folder).Code);
    }

    [Fact]
    public void Without_a_command_it_checks()
    {
        using var small = SmallLedger.Create();

        Assert.Equal(Run("check", "--data", small.Folder), Run("--data", small.Folder));
    }

    [Fact]
    public void The_answer_comes_first_then_each_discrepancy_in_two_lines()
    {
        using var small = SmallLedger.Create();

        var lines = Run("--data", small.Folder).Output.Split('\n');

        Assert.StartsWith("5 mentions, every one accounted for · 3 claims · 3 checks", lines[0], StringComparison.Ordinal);
        var headline = Array.FindIndex(lines, l => l.Contains("The margin is too high", StringComparison.Ordinal));
        Assert.StartsWith("✕!900-margin-reported", lines[headline], StringComparison.Ordinal);
        Assert.Contains("12.4% = 15 per cent?  [12.35, 12.45)% against [14.5, 15.5)%", lines[headline + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_the_same_bytes_on_every_run()
    {
        using var small = SmallLedger.Create();

        Assert.Equal(Run("--data", small.Folder, "--json"), Run("--data", small.Folder, "--json"));
    }

    [Fact]
    public void Json_has_articles_claims_checks_and_discrepancies_with_their_fields()
    {
        using var small = SmallLedger.Create();

        var json = JsonDocument.Parse(Run("--data", small.Folder, "--json").Output).RootElement;

        var article = json.GetProperty("articles")[0];
        Assert.Equal(5, article.GetProperty("mentions").GetInt32());
        Assert.Equal(1, article.GetProperty("standings").GetProperty("supported").GetInt32());
        var claim = json.GetProperty("claims")[0];
        Assert.Equal(300, claim.GetProperty("low").GetInt32());
        Assert.Equal(JsonValueKind.Null, claim.GetProperty("high").ValueKind);
        Assert.Equal("900-shops-counted", claim.GetProperty("checks")[0].GetString());
        var check = json.GetProperty("checks")[2];
        Assert.Equal(12.35m, check.GetProperty("computed").GetProperty("low").GetDecimal());
        Assert.Equal("inconsistent", check.GetProperty("verdict").GetString());
        Assert.Equal("R002", check.GetProperty("flips").GetProperty("id").GetString());
        var discrepancy = json.GetProperty("discrepancies")[0];
        Assert.True(discrepancy.GetProperty("conclusion").GetBoolean());
        Assert.Equal("900-margin", discrepancy.GetProperty("claims")[0].GetString());
    }

    [Fact]
    public void A_topic_narrows_what_is_shown()
    {
        using var small = SmallLedger.Create();

        var json = JsonDocument.Parse(Run("--data", small.Folder, "--topic", "money", "--json").Output).RootElement;

        Assert.Equal("900-margin-reported", Assert.Single(json.GetProperty("checks").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("900-margin", Assert.Single(json.GetProperty("claims").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("--article", "901", "there is no \"901\"; there are 900")]
    [InlineData("--topic", "weather", "there is no \"weather\"; there are money, shops")]
    [InlineData("--originals", "nowhere", "there is no such folder")]
    [InlineData("--colour", "red", "Unrecognized command or argument '--colour'")]
    public void A_bad_option_ends_with_2_and_says_what_would_be_right(string option, string value, string expected)
    {
        using var small = SmallLedger.Create();

        var (code, output, errors) = Run("check", "--data", small.Folder, option, value);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_data_ends_with_2_and_a_line_for_each_fault_and_writes_nothing()
    {
        using var small = SmallLedger.Create().Edit("references.csv", "312,312", "312,x").Edit("checks.csv", "core,R002", "core,R009");

        var (code, output, errors) = Run("check", "--data", small.Folder, "--accept");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("references.csv:2: value: \"x\" is no number", errors, StringComparison.Ordinal);
        Assert.Contains("checks.csv:4: expression: there is no claim, reference or check \"R009\"", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(small.Folder, "baseline.csv")));
    }

    [Fact]
    public void Originals_beside_the_data_are_found_without_being_named()
    {
        using var small = SmallLedger.Create().WithOriginal();

        Assert.Contains("originals: 1 verified", Run("--data", small.Folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_explains_the_exit_codes()
    {
        var (code, output, _) = Run("check", "--help");

        Assert.Equal(0, code);
        Assert.Contains("0 all as recorded; 1 something changed", output, StringComparison.Ordinal);
    }
}
