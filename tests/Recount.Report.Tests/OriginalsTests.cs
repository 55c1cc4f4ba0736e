using System.Text;
using AngleSharp.Html.Parser;
using Recount.Audits;
using Recount.Cli.Report;
using Recount.Cli.Report.Charts;

namespace Recount.Report.Tests;

/// <summary>A local report with originals; another edition stands in for them here, as no original is committed.</summary>
public sealed class OriginalsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recount-originals-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_original_stands_in_place_of_the_digest_with_its_figures_marked_and_every_page_says_that_it_is_local()
    {
        var article = Audit.Of(Repository.Data, null).Recounting.Ledger.Articles[1];
        File.WriteAllText(Path.Combine(_folder.FullName, article.File), "A sentence of its own.\n" + string.Join('\n', article.Paragraphs.Select(p => p.Text)) + "\n");

        var site = Site(_folder.FullName);

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site[$"articles/{article.Id}.html"]));
        Assert.Contains("A sentence of its own.", page.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#text a.fig"));
        Assert.All(site.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var html = Encoding.UTF8.GetString(file.Value);
            Assert.Contains("must not be published", html, StringComparison.Ordinal);
            Assert.Contains("noindex", html, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(site.Where(f => !f.Key.StartsWith("articles/", StringComparison.Ordinal)), file =>
            Encoding.UTF8.GetString(file.Value).Contains("A sentence of its own.", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_originals_no_page_says_so() => Assert.DoesNotContain(Site(null), file =>
        Encoding.UTF8.GetString(file.Value).Contains("must not be published", StringComparison.Ordinal));

    private static IReadOnlyDictionary<string, byte[]> Site(string? originals) => ReportStep.Build(
        new ReportRequest(Repository.Data, "unused") { Notebooks = "none", Originals = originals }, () => PlotlyPackage.NotNeeded, out _).All;
}
