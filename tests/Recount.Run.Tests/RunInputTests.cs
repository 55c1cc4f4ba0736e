namespace Recount.Run.Tests;

public class RunInputTests
{
    [Fact]
    public void A_notebook_that_was_cut_off_is_told_with_its_line()
    {
        using var playground = new Playground();
        var whole = NotebookJson.Of(NotebookJson.Code("a", "print a")).ToJsonString(new() { WriteIndented = true });

        AssertBad(playground.Write("n", whole[..^40]), "notebooks/n.ipynb:", "the file may have been cut off");
    }

    [Fact]
    public void Without_a_kernelspec_and_without_kernels_of_its_cells_a_notebook_is_told_what_it_lacks()
    {
        using var playground = new Playground();
        var cell = NotebookJson.Code("a", "print a");
        cell["metadata"]!.AsObject().Remove("polyglot_notebook");
        var notebook = NotebookJson.Of(cell);
        notebook["metadata"]!.AsObject().Remove("kernelspec");

        AssertBad(playground.Write("n", notebook.ToJsonString()), "n.ipynb: cell 1 (id a): neither the cell nor", "kernelspec names a kernel");
    }

    [Fact]
    public void An_unknown_kernel_is_named()
    {
        using var playground = new Playground();
        var cell = NotebookJson.Code("a", "print a");
        cell["metadata"]!["polyglot_notebook"]!["kernelName"] = "julia";

        AssertBad(playground.Write("n", NotebookJson.Of(cell).ToJsonString()), "cell 1 (id a): there is no kernel \"julia\"");
    }

    [Fact]
    public void Ids_that_stand_twice_and_cells_without_one_are_named()
    {
        using var playground = new Playground();
        var nameless = NotebookJson.Code("c", "print c");
        nameless.Remove("id");

        AssertBad(
            playground.Write("n", NotebookJson.Of(NotebookJson.Code("a", "print"), NotebookJson.Code("a", "print"), nameless).ToJsonString()),
            "cell 2 (id a): another cell has the same id",
            "cell 3: the cell has no id");
    }

    [Theory]
    [InlineData("[]", "an object is expected here, not an array")]
    [InlineData("{\"nbformat\": 3, \"nbformat_minor\": 0, \"worksheets\": []}", "this is nbformat 3; 4 is expected")]
    [InlineData("{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}}", "\"cells\" is missing")]
    [InlineData("{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": [{\"cell_type\": \"chart\"}]}", "there is no cell type \"chart\"")]
    [InlineData("{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": [{\"cell_type\": \"raw\", \"source\": \"\\ud800\"}]}", "surrogate")]
    [InlineData("", "this is not JSON")]
    public void What_is_no_notebook_is_told(string text, string message)
    {
        using var playground = new Playground();

        AssertBad(playground.Write("n", text), message);
    }

    [Fact]
    public void A_notebook_with_the_metadata_of_older_front_ends_runs()
    {
        using var playground = new Playground();
        var old = NotebookJson.Code("a", "kernel");
        old["metadata"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "dotnet_interactive": { "language": "fsharp" } }""");
        var older = NotebookJson.Code("b", "kernel");
        older["metadata"] = System.Text.Json.Nodes.JsonNode.Parse("""{ "vscode": { "languageId": "dotnet-interactive.csharp" } }""");
        var magic = NotebookJson.Code("c", "#!fsharp\nkernel");
        magic["metadata"] = System.Text.Json.Nodes.JsonNode.Parse("{}");
        playground.Write("n", NotebookJson.Of(old, older, magic).ToJsonString());

        Assert.Equal(0, playground.Run().Code);

        Assert.Contains("fsharp", playground.Outputs("n", 0), StringComparison.Ordinal);
        Assert.Contains("csharp", playground.Outputs("n", 1), StringComparison.Ordinal);
        Assert.Contains("fsharp", playground.Outputs("n", 2), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_out_that_is_none_and_a_notebook_that_is_not_there_are_told()
    {
        using var playground = new Playground();
        AssertBad(playground.Write("n", NotebookJson.Of(NotebookJson.Code("a", "print", "timeout=soon")).ToJsonString()), "timeout=soon");

        Assert.Contains("there is no such notebook", playground.Run("m").Errors, StringComparison.Ordinal);
    }

    private static void AssertBad(Playground playground, params string[] messages)
    {
        var before = playground.Bytes("n");

        var (code, _, errors) = playground.Run();

        Assert.Equal(2, code);
        Assert.All(messages, m => Assert.Contains(m, errors, StringComparison.Ordinal));
        Assert.Equal(before, playground.Bytes("n"));
    }
}
