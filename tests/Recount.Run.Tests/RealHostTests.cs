namespace Recount.Run.Tests;

/// <summary>The real host, where somebody built it; its packages are not to be had everywhere.</summary>
public sealed class RealHostTests
{
    private static string Host { get; } = Path.Combine(Repository.Root, "lib", "Recount.Kernel", "bin", "Recount.Kernel.dll");

    [Fact]
    public void Cells_of_both_languages_run_share_values_and_fail_by_name()
    {
        Assert.SkipUnless(File.Exists(Host), "the notebook layer is not built here; dotnet build lib/Notebooks.slnx builds it, dotnet test lib/Notebooks.slnx tests it");
        using var playground = new Playground();
        playground.Write("01-real", NotebookJson.Of(
        [
            NotebookJson.Code("twice", "var x = 21; x * 2"),
            NotebookJson.Code("shared", "#!fsharp\n#!share x --from csharp\nx + 1"),
            NotebookJson.Code("amiss", "int.Parse(\"none\")"),
        ]).ToJsonString());

        var (code, output, _) = playground.Run("--host", Host, "--out", playground.PathOf("out"));

        Assert.Equal(1, code);
        Assert.Contains("amiss", output, StringComparison.Ordinal);
        Assert.Contains("FormatException", output, StringComparison.Ordinal);
    }
}
