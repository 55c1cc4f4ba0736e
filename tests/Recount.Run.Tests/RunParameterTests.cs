namespace Recount.Run.Tests;

public class RunParameterTests
{
    [Fact]
    public void Parameters_go_behind_the_tagged_cell_into_a_copy()
    {
        using var playground = Tagged();
        var before = playground.Bytes("n");
        var into = playground.PathOf("elsewhere");

        var (code, output, _) = playground.Run("-p", "share=0.5", "-p", "name=a \"b\"", "--out", into);

        Assert.Equal(0, code);
        Assert.Contains("written to elsewhere/n.ipynb", output, StringComparison.Ordinal);
        Assert.Equal(before, playground.Bytes("n"));
        var cells = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(into, "n.ipynb")))!["cells"]!;
        Assert.Equal("injected-parameters", (string)cells[1]!["id"]!);
        Assert.Equal(["share = 0.5;\n", "name = \"a \\\"b\\\"\";"], cells[1]!["source"]!.AsArray().Select(l => (string)l!));
        Assert.Equal("b", (string)cells[2]!["id"]!);
    }

    [Theory]
    [InlineData("never overwrites", "-p", "share=0.5")]
    [InlineData("sets no \"other\"", "-p", "other=1", "--out", "x")]
    [InlineData("is no parameter", "-p", "share", "--out", "x")]
    public void Parameters_without_a_place_to_go_are_told(string message, params string[] args)
    {
        using var playground = Tagged();

        var (code, _, errors) = playground.Run(args);

        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    private static Playground Tagged() => new Playground().Write("n", NotebookJson.Of(
        NotebookJson.Code("a", "//\nvar share = 0.3;\nvar name = \"\";", "parameters"), NotebookJson.Code("b", "print b")).ToJsonString());
}
