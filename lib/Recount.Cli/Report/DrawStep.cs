using Recount.Cli.Notebooks;
using Recount.Cli.Report.Charts;
using Recount.Cli.Report.Notebooks;
using Recount.Data;

namespace Recount.Cli.Report;

/// <summary>Draws the charts of notebooks as SVG and keeps the images in them: <c>recount report --draw</c>.</summary>
internal static class DrawStep
{
    /// <summary>The notebook with every figure's image up to date; unchanged where that cannot be, and why.</summary>
    internal static (NotebookDocument Notebook, int Drawn, string Problem) Draw(NotebookDocument notebook)
    {
        var outdated = FigureImages.Outdated(notebook);
        if (outdated.Count == 0)
        {
            return (notebook, 0, "");
        }

        var plotly = PlotlyPackage.Find();
        if (plotly.Script is null)
        {
            return (notebook, 0, plotly.Missing);
        }

        var (images, problem) = FigureDrawing.Draw(outdated, plotly.Script);
        return images is null ? (notebook, 0, problem) : (FigureImages.With(notebook, images), images.Count, "");
    }

    /// <summary>Draws the charts of a folder's notebooks; a notebook is written whole or not at all.</summary>
    /// <returns>Whether every chart has its image.</returns>
    internal static bool Run(string folder, TextWriter output)
    {
        var faults = new Faults();
        var complete = true;
        foreach (var path in NotebookShelf.Files(folder))
        {
            if (NotebookReader.Read(path, path, faults) is not { } notebook)
            {
                continue;
            }

            var (drawn, count, problem) = Draw(notebook);
            complete &= problem.Length == 0;
            if (count > 0)
            {
                NotebookWriter.Write(drawn, path);
            }

            output.WriteLine(problem.Length > 0 ? $"{notebook.Name}: charts were not drawn, since {problem}" : $"{notebook.Name}: {count} charts drawn anew");
        }

        faults.ThrowIfAny();
        return complete;
    }
}
