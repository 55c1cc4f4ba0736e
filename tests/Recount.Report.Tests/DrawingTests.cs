using Recount.Cli.Notebooks;
using Recount.Cli.Report;
using Recount.Cli.Report.Notebooks;
using Recount.Data;

namespace Recount.Report.Tests;

public class DrawingTests
{
    [Fact]
    public void A_chart_is_drawn_when_its_figure_changed_and_only_then()
    {
        var notebook = Bare(Read("02-downloads"));
        var (drawn, count, problem) = DrawStep.Draw(notebook);
        Assert.SkipWhen(problem.Length > 0, problem);

        Assert.Equal(3, count);
        Assert.Empty(FigureImages.Outdated(drawn));
        Assert.Equal(NotebookWriter.Text(drawn), NotebookWriter.Text(DrawStep.Draw(drawn).Notebook));
    }

    [Fact]
    public void The_same_figure_gives_the_same_image()
    {
        var (one, _, problem) = DrawStep.Draw(Bare(Read("02-downloads")));
        Assert.SkipWhen(problem.Length > 0, problem);

        Assert.Equal(NotebookWriter.Text(one), NotebookWriter.Text(DrawStep.Draw(Bare(Read("02-downloads"))).Notebook));
    }

    [Fact]
    public void Images_of_figures_that_stay_the_same_outlive_another_run()
    {
        var drawn = Read("02-downloads");
        Assert.Empty(FigureImages.Outdated(drawn));
        var rerun = Bare(drawn);

        Assert.Equal(3, FigureImages.Outdated(rerun).Count);
        Assert.Equal(NotebookWriter.Text(drawn), NotebookWriter.Text(FigureImages.Carried(rerun, drawn)));
    }

    // As a run leaves it: without images and their hashes.
    private static NotebookDocument Bare(NotebookDocument notebook) => notebook with
    {
        Cells = [.. notebook.Cells.Select(c => c with
        {
            Outputs = [.. c.Outputs.Select(o => o is DisplayOutput d
                ? new DisplayOutput(new MimeBundle(d.Data.Where(v => v.Type != "image/svg+xml"))) { Metadata = Json.EmptyObject } : o)],
        })],
    };

    private static NotebookDocument Read(string name)
    {
        var path = Path.Combine(HandMade.Notebooks, name + ".ipynb");
        return NotebookReader.Read(path, path, new Faults())!;
    }
}
