using System.Text;
using Recount.Benchmarks;
using Recount.Cli.Report;
using Recount.Cli.Report.Charts;

namespace Recount.Report.Tests;

public sealed class ScaleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recount-scale-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_thousand_claims_and_fifty_notebooks_come_whole_and_the_front_page_stays_light()
    {
        var data = Path.Combine(_folder.FullName, "data");
        ScaledData.Write(Repository.Data, data, copies: 7);
        var notebooks = _folder.CreateSubdirectory("notebooks");
        for (var i = 0; i < 50; i++)
        {
            File.Copy(Path.Combine(HandMade.Notebooks, "02-downloads.ipynb"), Path.Combine(notebooks.FullName, $"{i:00}-downloads.ipynb"));
        }

        var site = ReportStep.Build(
            new ReportRequest(data, "unused") { Notebooks = notebooks.FullName }, () => new PlotlyPackage(Encoding.UTF8.GetBytes("// plotly"), ""), out _).All;

        Assert.Equal(50, site.Keys.Count(k => k.StartsWith("notebooks/", StringComparison.Ordinal) && k.EndsWith(".html", StringComparison.Ordinal)));
        Assert.True(File.ReadLines(Path.Combine(data, "claims.csv")).Count() > 1000);
        Assert.InRange(site["index.html"].Length + site["assets/recount.css"].Length + site["assets/recount.js"].Length, 1, 300_000);
    }
}
