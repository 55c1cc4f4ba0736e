using Recount.Cli.Notebooks;
using Recount.Cli.Report.Exports;
using Recount.Cli.Report.Notebooks;
using Recount.Cli.Report.Pages;
using Recount.Cli.Report.Parts;
using Recount.Cli.Verify.Certificates;
using Recount.Data;

namespace Recount.Cli.Report.Site;

/// <summary>Builds every file of the site in memory; the same data give the same bytes.</summary>
internal static class SiteBuilder
{
    internal static SiteFiles Build(ReportData data, SiteOptions options, Faults faults)
    {
        var ledger = data.Ledger;
        var about = About.Read(ledger.Folder, ledger.Articles.Count, faults);
        var index = CsvTable.Read(ledger.Folder.PathOf("series.csv"), ledger.Folder.NameOf("series.csv"), ["series"], faults)
            .ToDictionary(row => row.Text("series"), StringComparer.Ordinal);
        faults.ThrowIfAny();
        var arithmetic = new Arithmetic(data);
        var checks = new CheckEntry(data, arithmetic);
        var discrepancies = new DiscrepancyEntry(data, arithmetic);
        var schema = new SchemaOrg(data, about.Title, options.Address);
        var articles = new ArticlePage(data, new ArticleText(data), new ClaimEntry(data, checks), schema);
        List<Page> pages =
        [
            new FrontPage(data, about, discrepancies, schema).Page(),
            ArticleList.Page(data),
            .. data.Audit.Articles.Select(articles.Page),
            NotebookList.Page(data),
            new ClaimsPage(data).Page(),
            new ChecksPage(data, arithmetic, checks).Page(),
            new ReferencesPage(data, new SeriesEntry(data, index)).Page(),
            new DiscrepanciesPage(data, discrepancies).Page(),
            TextPages.Data(data, schema, about.Title),
            TextPages.Method(),
        ];

        var files = new SiteFiles();
        var notebooks = new NotebookPage(data, new ReconciliationView(data, arithmetic), new VerdictsView(data), new AsOf(data), options.PlotlyMissing);
        foreach (var notebook in data.Notebooks.All)
        {
            var (page, images) = notebooks.Of(notebook);
            pages.Add(page);
            files.Add($"notebooks/{notebook.Slug}.ipynb", NotebookWriter.Text(notebook.Document));
            foreach (var (path, image) in images)
            {
                files.Add(path, image);
            }
        }

        var frame = new PageFrame(about.Title, Citation.Of(data, about.Title, "%"), options.Plotly is null ? null : PlotlyScript)
        {
            IsWatched = options.IsWatched,
            IsLocal = data.Originals.Count > 0,
        };
        foreach (var page in pages)
        {
            files.Add(page.Path, frame.Frame(page));
        }

        AddData(files, data);
        AddAssets(files, options);
        return files;
    }

    private const string PlotlyScript = "plotly.min.js";

    private static void AddData(SiteFiles files, ReportData data)
    {
        foreach (var table in LedgerTables.Of(data))
        {
            files.Add($"data/{table.Name}.csv", table.Csv());
            files.Add($"data/{table.Name}.json", table.Json());
        }

        var folder = data.Ledger.Folder;
        foreach (var file in LedgerFiles.Of(folder))
        {
            files.Add("data/ledger/" + file, File.ReadAllBytes(folder.PathOf(file)));
        }

        files.Add("data/SHA256SUMS", LedgerFiles.Sums(folder));
        if (data.Proof is { } proof)
        {
            files.Add(CertificateView.File, CertificateJson.Text(proof.Certificate));
        }
    }

    private static void AddAssets(SiteFiles files, SiteOptions options)
    {
        files.Add("assets/recount.css", Assets.Style);
        files.Add("assets/recount.js", Assets.Script);
        files.Add("assets/icon.svg", Assets.Bytes("icon.svg"));
        if (options.Plotly is { } plotly)
        {
            files.Add("assets/" + PlotlyScript, plotly);
        }

        if (options.IsWatched)
        {
            files.Add("assets/watch.js", Assets.Bytes("watch.js"));
            files.AddBuild();
        }
    }
}
