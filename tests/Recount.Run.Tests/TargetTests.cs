using Recount.Cli.Notebooks;
using Recount.Cli.Run;
using Recount.Data;

namespace Recount.Run.Tests;

public sealed class TargetTests : IDisposable
{
    private readonly Playground _playground = new();

    public void Dispose() => _playground.Dispose();

    [Fact]
    public void A_notebook_that_imports_cells_needs_the_kernels_of_these_and_no_others()
    {
        File.WriteAllText(_playground.PathOf("notebooks", "setup.dib"), "#!csharp\n\nusing Deedle;\n");

        Assert.Equal(["csharp"], KernelsFor("#!import \"setup.dib\""));
    }

    [Fact]
    public void What_an_imported_file_imports_counts_as_well_even_where_the_two_import_each_other()
    {
        File.WriteAllText(_playground.PathOf("notebooks", "outer.dib"), "#!import \"inner.dib\"\n");
        File.WriteAllText(_playground.PathOf("notebooks", "inner.dib"), "#!import \"outer.dib\"\n#!fsharp\nopen Deedle\n");

        Assert.Equal(["csharp", "fsharp"], KernelsFor("#!import \"outer.dib\""));
    }

    [Fact]
    public void A_file_that_is_not_there_is_left_for_the_kernel_to_miss() =>
        Assert.Equal(["csharp"], KernelsFor("#!import \"none.dib\""));

    private IReadOnlyList<string> KernelsFor(string code)
    {
        var text = NotebookJson.Of(NotebookJson.Code("a", code)).ToJsonString();
        var notebook = NotebookReader.Parse(text, "n", "n.ipynb", new Faults())!;
        return new Target(_playground.PathOf("notebooks", "n.ipynb"), "n.ipynb", notebook).Kernels;
    }
}
