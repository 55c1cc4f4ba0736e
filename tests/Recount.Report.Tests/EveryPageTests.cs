using Microsoft.Playwright;

namespace Recount.Report.Tests;

/// <summary>Every page of the real site in a real browser with the network cut: phone and desktop, light and dark, with and without scripts.</summary>
public class EveryPageTests(Chromium chromium)
{
    private const int Phone = 320;
    private const int Desktop = 1280;

    private static readonly string Page = Look("page.js");
    private static readonly string Charts = Look("charts.js");

    [Theory]
    [InlineData(Phone, ColorScheme.Light, true)]
    [InlineData(Phone, ColorScheme.Light, false)]
    [InlineData(Phone, ColorScheme.Dark, true)]
    [InlineData(Phone, ColorScheme.Dark, false)]
    [InlineData(Desktop, ColorScheme.Light, true)]
    [InlineData(Desktop, ColorScheme.Light, false)]
    [InlineData(Desktop, ColorScheme.Dark, true)]
    [InlineData(Desktop, ColorScheme.Dark, false)]
    public async Task Opens_from_the_disk_without_a_complaint_fits_the_window_and_shows_its_charts(int width, ColorScheme scheme, bool scripts) =>
        Assert.Empty(await chromium.TourAsync(width, scheme, scripts, async visit =>
        [
            .. scripts ? await visit.Page.EvaluateAsync<string[]>(Charts) : [],
            .. await visit.Page.EvaluateAsync<string[]>(Page),
        ]));

    [Theory]
    [InlineData(Phone, ColorScheme.Dark)]
    [InlineData(Desktop, ColorScheme.Light)]
    public async Task Has_no_violation_that_axe_could_find(int width, ColorScheme scheme) =>
        Assert.Empty(await chromium.TourAsync(width, scheme, scripts: true, visit => visit.ViolationsAsync()));

    // Only these depend on how wide a page is and how dark.
    [Theory]
    [InlineData(Phone, ColorScheme.Light)]
    [InlineData(Desktop, ColorScheme.Dark)]
    public async Task Has_contrast_and_targets_that_axe_allows_the_other_way_round(int width, ColorScheme scheme) =>
        Assert.Empty(await chromium.TourAsync(width, scheme, scripts: true, visit => visit.ViolationsAsync("color-contrast", "target-size", "scrollable-region-focusable")));

    private static string Look(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Looks", name));
}
