using Microsoft.Playwright;

namespace Recount.Report.Tests;

/// <summary>Every page of the real site in a real browser with the network cut.</summary>
public class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Phone = 320;
    private const int Desktop = 1280;

    [Theory]
    [InlineData(Phone, ColorScheme.Light, true)]
    [InlineData(Phone, ColorScheme.Dark, false)]
    [InlineData(Desktop, ColorScheme.Light, false)]
    [InlineData(Desktop, ColorScheme.Dark, true)]
    public async Task Every_page_opens_from_the_disk_without_a_complaint_and_fits_the_window(int width, ColorScheme scheme, bool scripts)
    {
        await using var visit = await chromium.VisitAsync(width, scheme, scripts);
        foreach (var page in chromium.Pages)
        {
            await visit.GoAsync(page);
            var content = await visit.Page.Locator("main").BoundingBoxAsync();
            Assert.InRange(content!.Width, 1, width);
            if (scripts)
            {
                Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{page} is wider than {width}");
                Assert.Null(await visit.Page.EvaluateAsync<int?>("window.hacked ?? null"));
            }
        }

        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(Phone, ColorScheme.Dark)]
    [InlineData(Desktop, ColorScheme.Light)]
    public async Task Axe_finds_no_violation_on_any_page(int width, ColorScheme scheme)
    {
        await using var visit = await chromium.VisitAsync(width, scheme);
        List<string> found = [];
        foreach (var page in chromium.Pages)
        {
            await visit.GoAsync(page);
            found.AddRange((await visit.ViolationsAsync()).Select(v => $"{page}: {v}"));
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task Charts_are_drawn_with_their_points()
    {
        await using var visit = await chromium.VisitAsync(Desktop);
        await visit.GoAsync("notebooks/02-downloads.html");
        for (var i = 1; i <= 3; i++)
        {
            await visit.Page.Locator($"#figure-{i}").ScrollIntoViewIfNeededAsync();
            await visit.Page.Locator($"#figure-{i}.drawn .main-svg").First.WaitForAsync();
        }

        await visit.Page.Locator("#figure-1 .point").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        var rows = await visit.Page.Locator("#figure-1 tbody tr").CountAsync();
        Assert.InRange(await visit.Page.Locator("#figure-1 .point").CountAsync(), 1, rows);
        Assert.Empty(visit.Complaints);
    }

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

    [Fact]
    public async Task A_key_press_on_a_figure_opens_its_claim_and_escape_leads_back()
    {
        await using var visit = await chromium.VisitAsync(Desktop);
        await visit.GoAsync("articles/000.html");
        var figure = visit.Page.Locator("a.fig[href='#000-downloads']").First;
        await figure.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("dialog[open] .sum").First.WaitForAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('dialog[open]').contains(document.activeElement)"));
        Assert.Empty(await visit.ViolationsAsync());
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await visit.Page.Locator("dialog[open]").CountAsync());
        Assert.Equal("#000-downloads", await visit.Page.EvaluateAsync<string>("document.activeElement.hash"));
    }

    [Fact]
    public async Task Marks_can_be_filtered_and_turned_off()
    {
        await using var visit = await chromium.VisitAsync(Phone);
        await visit.GoAsync("articles/000.html");
        await visit.Page.Locator(".marks input[value=supported]").UncheckAsync();
        Assert.Equal(0, await visit.Page.Locator(".fig.s-supported:not(.muted)").CountAsync());
        await visit.Page.Locator(".marks button").ClickAsync();
        Assert.Equal("none", await visit.Page.Locator(".fig.s-refined").First.EvaluateAsync<string>("e => getComputedStyle(e).textDecorationLine"));
    }

    [Fact]
    public async Task Rows_are_found_by_the_address_by_words_and_by_choices()
    {
        await using var visit = await chromium.VisitAsync(Desktop);
        await visit.GoAsync("claims.html?standing=contradicted");
        var rows = visit.Page.Locator("#claims tbody tr:visible");
        Assert.Equal(await visit.Page.Locator("#claims tr[data-standing=contradicted]").CountAsync(), await rows.CountAsync());
        await visit.Page.Locator(".filters input").FillAsync("000-downloads surpassed");
        Assert.Equal(1, await rows.CountAsync());
        await visit.Page.Locator(".filters input").FillAsync("");
        await visit.Page.EvaluateAsync("location.hash = '#000-published'");
        await visit.Page.Locator("[id='000-published']").WaitForAsync();
    }

    [Fact]
    public async Task Columns_sort_and_a_row_can_be_cited_by_keyboard()
    {
        await using var visit = await chromium.VisitAsync(Desktop);
        await visit.GoAsync("references.html");
        await visit.Page.Locator("#references thead button").Nth(1).PressAsync("Enter");
        Assert.Equal("ascending", await visit.Page.Locator("#references thead th").Nth(1).GetAttributeAsync("aria-sort"));
        await visit.Page.Locator("[id=R001] .citebutton").PressAsync("Enter");
        var text = await visit.Page.Locator("dialog.cite textarea").InputValueAsync();
        Assert.Contains("R001", text, StringComparison.Ordinal);
        Assert.EndsWith("references.html#R001", text, StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await visit.Page.Locator("dialog[open]").CountAsync());
    }

    [Fact]
    public async Task The_first_key_press_offers_the_way_to_the_content()
    {
        await using var visit = await chromium.VisitAsync(Phone);
        await visit.GoAsync("index.html");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }
}
