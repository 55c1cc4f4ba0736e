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
        var notebook = Read("02-downloads");
        var (drawn, count, problem) = DrawStep.Draw(notebook);
        Assert.SkipWhen(problem.Length > 0, problem);

        Assert.Equal(FigureImages.Outdated(notebook).Count, count);
        Assert.Empty(FigureImages.Outdated(drawn));
        Assert.Equal(NotebookWriter.Text(drawn), NotebookWriter.Text(DrawStep.Draw(drawn).Notebook));
    }

    [Fact]
    public void The_same_figure_gives_the_same_image()
    {
        var (one, _, problem) = DrawStep.Draw(Read("02-downloads"));
        Assert.SkipWhen(problem.Length > 0, problem);

        Assert.Equal(NotebookWriter.Text(one), NotebookWriter.Text(DrawStep.Draw(Read("02-downloads")).Notebook));
    }

    private static NotebookDocument Read(string name)
    {
        var path = Path.Combine(Repository.Notebooks, name + ".ipynb");
        return NotebookReader.Read(path, path, new Faults())!;
    }
}
