using System.Text.Json.Nodes;

namespace Recount.Run.Tests;

public class RunFreshnessTests
{
    [Fact]
    public void What_is_fresh_is_skipped_unless_forced_and_no_byte_changes()
    {
        using var playground = new Playground().Add("n", "print a");
        playground.Run();
        var first = playground.Bytes("n");

        Assert.Equal("· n  fresh: nothing that it rests on has changed\n", playground.Run().Output);
        Assert.Equal(first, playground.Bytes("n"));
        Assert.StartsWith("● n", playground.Run("--force").Output, StringComparison.Ordinal);
        Assert.Equal(first, playground.Bytes("n"));
    }

    [Fact]
    public void A_change_of_data_reruns_exactly_the_notebooks_that_read_it()
    {
        using var playground = new Playground()
            .Add("01", "reads data/claims.csv\nreads data/claims.csv")
            .Add("02", "reads data/series.csv");
        var declaring = NotebookJson.Code("a", "print a");
        declaring["metadata"]!["recount"] = new JsonObject { ["reads"] = new JsonArray("data/claims.csv") };
        playground.Write("03", NotebookJson.Of(declaring).ToJsonString());
        File.WriteAllText(playground.PathOf("data", "claims.csv"), "700");
        File.WriteAllText(playground.PathOf("data", "series.csv"), "1");
        playground.Run();

        Assert.Equal("[\"data/claims.csv\"]", playground.Json("01")["metadata"]!["recount"]!["reads"]!.ToJsonString());
        File.WriteAllText(playground.PathOf("data", "claims.csv"), "701");

        var lines = playground.Run().Output.Split('\n');
        Assert.Equal(["● 01", "· 02", "● 03"], lines.Take(3).Select(l => l[..4]));
    }

    [Theory]
    [InlineData("lib/Recount.Notebooks/Notebook.cs")]
    [InlineData("Directory.Packages.props")]
    [InlineData("notebooks/setup.dib")]
    public void A_change_of_the_library_of_versions_or_of_what_is_imported_reruns_it(string file)
    {
        using var playground = new Playground().Add("n", "#!import \"setup.dib\"");
        Directory.CreateDirectory(Path.GetDirectoryName(playground.PathOf(file))!);
        File.WriteAllText(playground.PathOf(file), Packages("1.0.0"));
        playground.Run();
        Assert.StartsWith("· n", playground.Run().Output, StringComparison.Ordinal);

        File.WriteAllText(playground.PathOf(file), Packages("1.0.1"));

        Assert.StartsWith("● n", playground.Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_cell_reruns_its_notebook_and_an_edited_text_does_not()
    {
        using var playground = new Playground();
        var notebook = NotebookJson.Of(NotebookJson.Markdown("t", "before"), NotebookJson.Code("a", "print a"));
        playground.Write("n", notebook.ToJsonString());
        playground.Run();

        var written = playground.Json("n");
        written["cells"]![0]!["source"] = "after";
        playground.Write("n", written.ToJsonString());
        Assert.StartsWith("· n", playground.Run().Output, StringComparison.Ordinal);

        written["cells"]![1]!["source"] = "print b";
        playground.Write("n", written.ToJsonString());
        Assert.StartsWith("● n", playground.Run().Output, StringComparison.Ordinal);
    }

    private static string Packages(string version) =>
        $"<Project><ItemGroup Label=\"The notebook layer\"><PackageVersion Include=\"Deedle\" Version=\"[{version}]\" /></ItemGroup></Project>";
}
