namespace Recount.Report.Tests;

/// <summary>Charts in a real browser: drawn, taken away, and still there without a script.</summary>
public class ChartTests(Chromium chromium)
{
    private const int Desktop = 1280;

    [Fact]
    public async Task A_chart_can_be_taken_away_as_CSV_and_as_PNG()
    {
        await using var visit = await chromium.VisitAsync(Desktop);
        await visit.GoAsync("notebooks/02-downloads.html");
        await visit.Page.Locator("#figure-1").ScrollIntoViewIfNeededAsync();
        await visit.Page.Locator("#figure-1.drawn .charttools").WaitForAsync();
        var csv = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("#figure-1 .charttools button").Last.ClickAsync());
        var lines = await File.ReadAllLinesAsync(await csv.PathAsync());
        Assert.Equal(await visit.Page.Locator("#figure-1 table tr").CountAsync(), lines.Length);
        var png = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("#figure-1 .charttools button").First.ClickAsync());
        Assert.Equal((byte[])[0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(await png.PathAsync()))[..4]);
    }

    [Fact]
    public async Task Without_scripts_a_chart_is_its_image()
    {
        await using var visit = await chromium.VisitAsync(Desktop, scripts: false);
        await visit.GoAsync("notebooks/02-downloads.html");
        await visit.Page.Locator("#figure-1 img").ScrollIntoViewIfNeededAsync();
        Assert.True(await visit.Page.Locator("#figure-1 img").IsVisibleAsync());
    }
}
