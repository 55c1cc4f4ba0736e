namespace Recount.Run.Tests;

public class RunFailureTests
{
    [Theory]
    [InlineData("fail no luck", "TestException: no luck")]
    [InlineData("print x\nexit 7", "The cell ended its process with exit code 7.")]
    [InlineData("kill", "The cell ended its process")]
    [InlineData("half", "The cell ended its process")]
    [InlineData("loop", "took longer than 1 s")]
    [InlineData("print-for-ever", "The cell ")]
    public void A_notebook_that_fails_stays_as_it_was_and_the_rest_of_it_is_not_run(string code, string error)
    {
        using var playground = new Playground();
        playground.Write("n", NotebookJson.Of(
            NotebookJson.Code("a", "print a"), NotebookJson.Code("b", code, "timeout=1"), NotebookJson.Code("c", "print c")).ToJsonString());
        var before = playground.Bytes("n");

        var (exit, output, _) = playground.Run();

        Assert.Equal(1, exit);
        Assert.StartsWith("✕ n  failed in cell 2 (id b)", output, StringComparison.Ordinal);
        Assert.Contains("│ " + code.Split('\n')[0], output, StringComparison.Ordinal);
        Assert.Contains(error, output, StringComparison.Ordinal);
        Assert.Contains("1 cell behind it not run", output, StringComparison.Ordinal);
        Assert.Contains("artifacts/run/n.ipynb#b", output, StringComparison.Ordinal);
        Assert.Equal(before, playground.Bytes("n"));
        Assert.Equal(["n.ipynb"], playground.Notebooks);
        var kept = File.ReadAllText(playground.PathOf("artifacts", "run", "n.ipynb"));
        var banner = (string)System.Text.Json.Nodes.JsonNode.Parse(kept)!["cells"]![0]!["source"]!.AsArray().Aggregate("", (all, line) => all + (string)line!);
        Assert.StartsWith("**This run failed in [cell 2, b](#b).** One cell behind it was not run.\n", banner, StringComparison.Ordinal);
        Assert.Contains($"```text\n{code}\n```\n", banner, StringComparison.Ordinal);
        Assert.Contains(error, banner, StringComparison.Ordinal);
        Assert.Contains("\"a\\n\"", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_notebooks_run_only_where_they_are_to_keep_going()
    {
        using var playground = new Playground().Add("01", "fail x").Add("02", "print b");

        Assert.Contains("○ 02  not run", playground.Run("--jobs", "1").Output, StringComparison.Ordinal);
        Assert.Contains("● 02  1 cell", playground.Run("--jobs", "1", "--keep-going").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_succeeds_takes_away_what_the_failed_one_left()
    {
        using var playground = new Playground().Add("n", "fail x");
        playground.Run();
        playground.Add("n", "print x");

        Assert.Equal(0, playground.Run().Code);
        Assert.False(File.Exists(playground.PathOf("artifacts", "run", "n.ipynb")));
    }

    [Fact]
    public void A_cells_own_time_out_comes_before_the_general_one()
    {
        using var playground = new Playground();
        playground.Write("n", NotebookJson.Of(NotebookJson.Code("slow", "loop", "timeout=0.5")).ToJsonString());

        Assert.Contains("took longer than 0.5 s", playground.Run("--timeout", "100").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_may_raise_an_exception_does_not_stop_the_notebook_and_one_to_be_skipped_is()
    {
        using var playground = new Playground();
        playground.Write("n", NotebookJson.Of(
            NotebookJson.Code("a", "fail as expected", "raises-exception"),
            NotebookJson.Code("b", "fail", "skip-execution"),
            NotebookJson.Code("c", "print c")).ToJsonString());

        Assert.Equal(0, playground.Run().Code);

        Assert.Contains("\"evalue\":\"as expected\"", playground.Outputs("n", 0), StringComparison.Ordinal);
        Assert.Null(playground.Json("n")["cells"]![1]!["execution_count"]);
        Assert.Equal(2, (int)playground.Json("n")["cells"]![2]!["execution_count"]!);
    }

    [Fact]
    public void A_process_that_cannot_be_started_is_told_and_nothing_is_written()
    {
        using var playground = new Playground().Add("n", "print a");
        var before = playground.Bytes("n");

        var (code, _, errors) = Playground.Call("run", "--data", playground.PathOf("data"), "--host", playground.PathOf("none"));

        Assert.Equal(2, code);
        Assert.Contains("cannot be started", errors, StringComparison.Ordinal);
        Assert.Equal(before, playground.Bytes("n"));
    }
}
