namespace Recount.Run.Tests;

public class RunOutputTests
{
    [Fact]
    public void Outputs_are_written_back_in_order_and_the_rest_is_kept()
    {
        using var playground = new Playground();
        var notebook = NotebookJson.Of(NotebookJson.Markdown("title", "# Größe"), NotebookJson.Code("one", "print é\ncomplain no\nprint b\nvalue 7", "mine"));
        notebook["metadata"]!["own"] = 5;
        playground.Write("01-a", notebook.ToJsonString());

        var (code, output, _) = playground.Run();

        Assert.Equal(0, code);
        Assert.StartsWith("● 01-a  1 cell", output, StringComparison.Ordinal);
        var written = playground.Json("01-a");
        Assert.Equal(5, (int)written["metadata"]!["own"]!);
        Assert.Equal("title", (string)written["cells"]![0]!["id"]!);
        var cell = written["cells"]![1]!;
        Assert.Equal(("one", "mine", 1), ((string)cell["id"]!, (string)cell["metadata"]!["tags"]![0]!, (int)cell["execution_count"]!));
        Assert.Equal(
            """
            [{"name":"stdout","output_type":"stream","text":["é\n"]},{"name":"stderr","output_type":"stream","text":["no\n"]},{"name":"stdout","output_type":"stream","text":["b\n"]},{"data":{"text/plain":["7"]},"execution_count":1,"metadata":{},"output_type":"execute_result"}]
            """,
            cell["outputs"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void A_display_update_replaces_what_was_shown_even_from_a_later_cell_and_under_another_id()
    {
        using var playground = new Playground().Add("n", "show 1 first\nshow 2 second", "update 1 third\nupdate 99 fourth\nupdate 99 fifth");

        playground.Run();

        Assert.Contains("\"third\"", playground.Outputs("n", 0), StringComparison.Ordinal);
        Assert.Contains("\"fifth\"", playground.Outputs("n", 0), StringComparison.Ordinal);
        Assert.DoesNotContain("second", playground.Outputs("n", 0), StringComparison.Ordinal);
        Assert.Equal("[]", playground.Outputs("n", 1));
    }

    [Fact]
    public void Json_types_are_stored_as_json()
    {
        using var playground = new Playground().Add("n", "json application/vnd.plotly.v1+json {\"data\": [1.50]}");

        playground.Run();

        Assert.Contains("\"application/vnd.plotly.v1+json\":{\"data\":[1.50]}", playground.Outputs("n", 0), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_cell_writes_past_its_kernel_is_what_it_printed()
    {
        using var playground = new Playground().Add("n", "raw before\nprint between\nraw after");

        playground.Run();

        Assert.Contains("[\"before\\n\",\"between\\n\",\"after\\n\"]", playground.Outputs("n", 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_run_in_the_notebooks_folder_in_utc_and_without_what_is_personal()
    {
        Environment.SetEnvironmentVariable("RECOUNT_ORIGINALS", "somewhere");
        using var playground = new Playground().Add("n", "folder\nvariable TZ\nvariable LC_ALL\nvariable RECOUNT_ORIGINALS\nkernel");

        playground.Run();

        Assert.Contains("[\"notebooks\\n\",\"UTC\\n\",\"C.UTF-8\\n\",\"\\n\",\"csharp\\n\"]", playground.Outputs("n", 0), StringComparison.Ordinal);
        Environment.SetEnvironmentVariable("RECOUNT_ORIGINALS", null);
    }

    [Fact]
    public void Fifty_megabytes_of_output_are_written_and_read_again()
    {
        using var playground = new Playground().Add("n", "megabytes 50", "print b");

        Assert.Equal(0, playground.Run().Code);
        Assert.InRange(playground.Bytes("n").Length, 50 << 20, 51 << 20);
        Assert.Contains("fresh", playground.Run().Output, StringComparison.Ordinal);
        Assert.Equal(0, playground.Run("--force").Code);
    }

    [Fact]
    public void Several_notebooks_run_at_once_and_are_told_in_order()
    {
        using var playground = new Playground();
        for (var i = 1; i <= 5; i++)
        {
            playground.Add($"0{i}", "print a", "print b");
        }

        var lines = playground.Run("--jobs", "3").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["● 01", "● 02", "● 03", "● 04", "● 05"], lines.Select(l => l[..4]));
    }
}
