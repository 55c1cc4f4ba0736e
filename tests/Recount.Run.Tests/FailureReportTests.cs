using AngleSharp.Html.Parser;
using Recount.Tests.Ledgers;

namespace Recount.Run.Tests;

public class FailureReportTests
{
    [Fact]
    public void The_report_of_a_failed_notebook_begins_with_the_cell_its_source_and_its_error_and_leads_there()
    {
        using var small = SmallLedger.Create();
        using var playground = new Playground();
        playground.Write("n", NotebookJson.Of(
            NotebookJson.Markdown("title", "# Shops"), NotebookJson.Code("well", "print a"), NotebookJson.Code("amiss", "fail ``` <b>no</b> luck")).ToJsonString());
        Assert.Equal(1, playground.Run().Code);
        var site = playground.PathOf("site");

        var (code, _, errors) = Playground.Call(
            "report", "--data", small.Folder, "--notebooks", playground.PathOf("artifacts", "run"), "--out", site);

        Assert.Equal("", errors);
        Assert.Equal(0, code);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site, "notebooks", "n.html")));
        var banner = page.GetElementById("cell-run-failed")!;
        Assert.Equal("#cell-amiss", banner.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("cell-amiss"));
        Assert.Contains("fail ``` <b>no</b> luck", banner.TextContent, StringComparison.Ordinal);
        Assert.Contains("TestException: ``` <b>no</b> luck", banner.TextContent, StringComparison.Ordinal);
        Assert.Null(banner.QuerySelector("b"));
    }
}
