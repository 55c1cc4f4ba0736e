namespace Recount.Run.Tests;

/// <summary>The real host, where somebody built it; its packages are not to be had everywhere.</summary>
public sealed class RealHostTests
{
    private static string Host { get; } = Path.Combine(Repository.Root, "lib", "Recount.Kernel", "bin", "Recount.Kernel.dll");

    [Fact]
    public void Cells_of_both_languages_run_share_values_and_fail_by_name()
    {
        using var playground = Built();
        playground.Write("n", NotebookJson.Of(
            NotebookJson.Code("twice", "var x = 21; x * 2"),
            NotebookJson.Code("shared", "#!fsharp\n#!share x --from csharp\nx + 1"),
            NotebookJson.Code("amiss", "int.Parse(\"none\")")).ToJsonString());

        var (code, output, _) = playground.Run("--host", Host);

        Assert.Equal(1, code);
        Assert.Contains("amiss", output, StringComparison.Ordinal);
        Assert.Contains("FormatException", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csharp", "var a = display(\"one\"); var b = display(\"two\");", "a.Update(\"three\");")]
    [InlineData("csharp", "var a = \"one\".Display(); var b = \"two\".Display();", "a.Update(\"three\");")]
    [InlineData("fsharp", "let a = display \"one\"\nlet b = display \"two\"", "a.Update(\"three\")")]
    public void The_older_of_two_like_displays_is_the_one_that_is_updated(string kernel, string show, string update)
    {
        using var playground = Built();
        playground.Write("n", NotebookJson.Of(
            NotebookJson.Code("show", $"#!{kernel}\n{show}"), NotebookJson.Code("update", $"#!{kernel}\n{update}")).ToJsonString());

        Assert.Equal(0, playground.Run("--host", Host).Code);

        var shown = playground.Json("n")["cells"]![0]!["outputs"]!.AsArray().Select(o => (string)o!["data"]!["text/plain"]![0]!);
        Assert.Equal(["three", "two"], shown);
        Assert.Equal("[]", playground.Outputs("n", 1));
    }

    [Theory]
    [InlineData("Environment.Exit(7);", "The cell ended its process with exit code 7.")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();", "The cell ended its process")]
    [InlineData("while (true) { }", "The cell took longer than 3 s")]
    [InlineData("System.Threading.Thread.Sleep(-1);", "The cell took longer than 3 s")]
    [InlineData("while (true) { Console.WriteLine(new string('x', 100_000)); }", "The cell ")]
    public void A_cell_that_never_comes_back_is_ended_and_leaves_the_notebook_as_it_was(string code, string error)
    {
        using var playground = Built();
        playground.Write("n", NotebookJson.Of(
            NotebookJson.Code("a", "1 + 1"), NotebookJson.Code("b", code, "timeout=3"), NotebookJson.Code("c", "3")).ToJsonString());
        var before = playground.Bytes("n");

        var (exit, output, _) = playground.Run("--host", Host);

        Assert.Equal(1, exit);
        Assert.StartsWith("✕ n  failed in cell 2 (id b)", output, StringComparison.Ordinal);
        Assert.Contains(error, output, StringComparison.Ordinal);
        Assert.Equal(before, playground.Bytes("n"));
    }

    [Fact]
    public void A_cell_that_redirects_the_console_or_writes_past_it_disturbs_nobody_else()
    {
        using var playground = Built();
        playground.Write("n", NotebookJson.Of(
            NotebookJson.Code("redirect", "Console.SetOut(System.IO.TextWriter.Null); Console.SetError(System.IO.TextWriter.Null); Console.WriteLine(\"lost\");"),
            NotebookJson.Code("past", "using (var raw = Console.OpenStandardOutput()) { raw.Write(\"past\\n\"u8); }"),
            NotebookJson.Code("after", "Console.WriteLine(\"after\"); 42")).ToJsonString());

        Assert.Equal(0, playground.Run("--host", Host).Code);

        Assert.Contains("past", playground.Outputs("n", 1), StringComparison.Ordinal);
        Assert.Contains("after", playground.Outputs("n", 2), StringComparison.Ordinal);
        Assert.Contains("42", playground.Outputs("n", 2), StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_and_parameters_are_kept_to()
    {
        using var playground = Built();
        playground.Write("n", NotebookJson.Of(
            NotebookJson.Code("given", "var share = 0.3; var name = \"a\";", "parameters"),
            NotebookJson.Code("thrown", "throw new InvalidOperationException(\"as expected\");", "raises-exception"),
            NotebookJson.Code("skipped", "Environment.Exit(1);", "skip-execution"),
            NotebookJson.Code("told", "name + \" \" + share.ToString()")).ToJsonString());
        var before = playground.Bytes("n");
        var into = playground.PathOf("out");

        Assert.Equal(0, playground.Run("--host", Host, "-p", "share=0.5", "-p", "name=b", "--out", into).Code);

        var written = File.ReadAllText(Path.Combine(into, "n.ipynb"));
        Assert.Contains("b 0.5", written, StringComparison.Ordinal);
        Assert.Contains("\"evalue\": \"as expected\"", written, StringComparison.Ordinal);
        Assert.Equal(before, playground.Bytes("n"));
    }

    [Fact]
    public void Outputs_do_not_depend_on_the_machines_culture_or_zone_and_name_no_path_of_it()
    {
        using var playground = Built();
        playground.Write("n", NotebookJson.Of(
            NotebookJson.Code("told", "$\"{1.5} {new DateTime(2025, 7, 1):d} {TimeZoneInfo.Local.BaseUtcOffset} {Environment.CurrentDirectory}\"")).ToJsonString());

        Assert.Equal(0, playground.Run("--host", Host).Code);

        Assert.Contains("1.5 07/01/2025 00:00:00 notebooks", playground.Outputs("n", 0), StringComparison.Ordinal);
        Assert.DoesNotContain(playground.Root, File.ReadAllText(playground.PathOf("notebooks", "n.ipynb")), StringComparison.Ordinal);
    }

    private static Playground Built()
    {
        Assert.SkipUnless(File.Exists(Host), "the notebook layer is not built here; dotnet build lib/Notebooks.slnx builds it, dotnet test lib/Notebooks.slnx tests it");
        return new Playground();
    }
}
