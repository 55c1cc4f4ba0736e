namespace Recount.Report.Tests;

/// <summary>What a reader does on a page: opens, filters, sorts, cites, by mouse and by key.</summary>
public class ReaderTests(Chromium chromium)
{
    private const int Phone = 320;
    private const int Desktop = 1280;

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

    [Fact]
    public async Task A_frame_of_a_notebook_sorts_by_key()
    {
        await using var visit = await chromium.VisitAsync(Desktop);
        await visit.GoAsync("notebooks/02-downloads.html");
        var frame = visit.Page.Locator("table.recount-frame").First;
        await frame.Locator("thead button").Nth(1).PressAsync("Enter");
        await frame.Locator("thead button").Nth(1).PressAsync("Enter");
        var numbers = (await frame.Locator("tbody tr td:nth-child(2)").AllTextContentsAsync())
            .Select(t => long.Parse(t.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(numbers.OrderDescending(), numbers);
    }

    [Fact]
    public async Task A_row_is_cited_by_the_address_where_it_stands_whatever_page_names_it()
    {
        await using var visit = await chromium.VisitAsync(Desktop);
        await visit.GoAsync("index.html");
        await visit.Page.Locator(".worst .citebutton").First.ClickAsync();
        Assert.Contains("discrepancies.html#d-", await visit.Page.Locator("dialog.cite textarea").InputValueAsync(), StringComparison.Ordinal);
    }
}
