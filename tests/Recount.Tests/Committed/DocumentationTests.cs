using System.Text.RegularExpressions;
using Recount.Expressions;

namespace Recount.Tests.Committed;

public class DocumentationTests
{
    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [Fact]
    public void Every_command_of_the_README_is_run_by_ci()
    {
        var commands = Regex.Matches(Read("README.md"), "^    (dotnet .+)$|`(dotnet [^`]+)`", RegexOptions.Multiline)
            .Select(m => (m.Groups[1].Value + m.Groups[2].Value).Trim()).ToList();

        Assert.NotEmpty(commands);
        var ci = Read(".ci/run");
        Assert.All(commands, command => Assert.Contains(command, ci, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_function_of_the_expression_language_is_described_and_no_other()
    {
        var described = Regex.Matches(Read("data/README.md"), @"`(\w+)\([^`]*\)`")
            .Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Functions.Names.Concat(Evaluator.Forms).Distinct().Order(StringComparer.Ordinal), described);
    }

    [Fact]
    public void The_README_shows_what_the_program_prints()
    {
        using var output = new StringWriter();
        Recount.Cli.Application.Run(["check", "--data", Repository.Data], output, TextWriter.Null);
        var printed = output.ToString().Split('\n').Select(WithoutOriginals).ToHashSet();
        var shown = Read("README.md").Split("## What comes out")[1].Split("Each article has")[0]
            .Split('\n').Where(l => l.StartsWith("    ", StringComparison.Ordinal)).Select(l => l[4..]).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(WithoutOriginals(line), printed));
    }

    // Who holds the originals sees another word there.
    private static string WithoutOriginals(string line) => line.Split("originals:")[0];
}
