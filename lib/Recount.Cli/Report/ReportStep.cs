using Recount.Audits;
using Recount.Cli.Report.Charts;
using Recount.Cli.Report.Notebooks;
using Recount.Cli.Report.Site;
using Recount.Cli.Run;
using Recount.Data;
using Recount.Originals;

namespace Recount.Cli.Report;

/// <summary>Makes the report: what <c>recount report</c> does, and what the main job ends with.</summary>
public static class ReportStep
{
    /// <summary>Makes the report of a data folder and its notebooks, and says where it is.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="notebooks">The folder of the executed notebooks; need not exist.</param>
    /// <param name="folder">The folder of the site.</param>
    /// <param name="output">Where the line goes that says where it is.</param>
    /// <exception cref="BadDataException">The input is bad, or the folder holds something else.</exception>
    public static void Run(string data, string notebooks, string folder, TextWriter output) =>
        Run(new ReportRequest(data, folder) { Notebooks = notebooks }, output);

    internal static void Run(ReportRequest request, TextWriter output)
    {
        if (request.Originals is not null)
        {
            LocalFolder.Demand(request.Out);
        }

        var files = Build(request, PlotlyPackage.Find, out var plotly);
        SiteFolder.Write(request.Out, files);
        output.WriteLine($"{files.All.Count(f => f.Key.EndsWith(".html", StringComparison.Ordinal))} pages: "
            + $"{Path.Combine(request.Out, "index.html").Replace('\\', '/')}{(plotly.Missing.Length > 0 ? $" ({plotly.Missing})" : "")}");
    }

    /// <summary>The site's files, in memory.</summary>
    /// <param name="request">What to make it from.</param>
    /// <param name="find">Finds plotly.js; asked only where there are charts.</param>
    /// <param name="plotly">What was found.</param>
    internal static SiteFiles Build(ReportRequest request, Func<PlotlyPackage> find, out PlotlyPackage plotly)
    {
        var audit = Audit.Of(request.Data, request.Originals);
        var faults = new Faults();
        var shelf = NotebookShelf.Read(request.Notebooks, faults);
        var originals = Originals(audit, request.Originals, faults);
        faults.ThrowIfAny();
        var proof = NotebookProof.Of(Workspace.Of(request.Data), NotebookShelf.Files(request.Notebooks), audit.Recounting, faults);
        faults.ThrowIfAny();
        plotly = shelf.HasCharts ? find() : PlotlyPackage.NotNeeded;
        var options = new SiteOptions(request.Address, plotly.Script, plotly.Missing, request.IsWatched);
        return SiteBuilder.Build(new ReportData(audit, shelf, originals) { Proof = proof }, options, faults);
    }

    private static Dictionary<string, Original> Originals(Audit audit, string? folder, Faults faults) =>
        folder is null
            ? []
            : audit.Recounting.Ledger.Articles.Select(a => Original.Read(a, folder, faults)).OfType<Original>()
                .ToDictionary(o => o.Article.Id, StringComparer.Ordinal);
}
