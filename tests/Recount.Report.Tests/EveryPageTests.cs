using Microsoft.Playwright;

namespace Recount.Report.Tests;

/// <summary>Every page of the real site in a real browser with the network cut: phone and desktop, light and dark, with and without scripts.</summary>
public class EveryPageTests(Chromium chromium)
{
    private const int Phone = 320;
    private const int Desktop = 1280;

    // Each chart is brought before the reader; what it has drawn is held against the figure that the page carries.
    private const string Look = """
        async () => {
          const wrong = [];
          const width = document.documentElement.scrollWidth;
          if (width > window.innerWidth) { wrong.push('is wider than the window: ' + width); }
          if (!(document.querySelector('h1').getBoundingClientRect().height > 0)) { wrong.push('has no heading to be seen'); }
          if (window.hacked !== undefined) { wrong.push('ran a script of a notebook'); }
          for (const figure of document.querySelectorAll('figure.chart')) {
            figure.scrollIntoView();
            for (const image of figure.querySelectorAll('.plot:not(.printed) img')) {
              image.loading = 'eager';
              await image.decode().catch(e => wrong.push(figure.id + ' has an image that cannot be shown: ' + e));
            }
          }
          return wrong;
        }
        """;

    private const string Draw = """
        async () => {
          const wrong = [];
          const next = () => new Promise(requestAnimationFrame);
          for (const figure of document.querySelectorAll('figure.chart')) {
            figure.scrollIntoView();
            let plot = null;
            while (!(plot = figure.querySelector('.js-plotly-plot')) || !plot.calcdata || !figure.querySelector('.main-svg')) { await next(); }
            const marked = plot._fullData.filter(t => t.visible === true && (t.type === 'bar' || (t.type === 'scatter' && /markers/.test(t.mode))));
            const expected = marked.reduce((sum, t) => sum + t.x.filter((x, i) => x !== null && t.y[i] !== null && t.y[i] !== undefined).length, 0);
            const drawn = plot.querySelectorAll('.point').length;
            if (drawn !== expected) { wrong.push(figure.id + ' draws ' + drawn + ' points of ' + expected); }
            const legend = figure.querySelector('.legend');
            const box = plot.getBoundingClientRect();
            for (const part of figure.querySelectorAll('.legend, .ytick text, .xtick text, .annotation')) {
              const at = part.getBoundingClientRect();
              if (at.width > 0 && (at.left < box.left - 1 || at.right > box.right + 1 || at.bottom > box.bottom + 1 || at.top < box.top - 1)) {
                wrong.push(figure.id + ' is cut off at ' + part.textContent.slice(0, 40));
              }
            }
          }
          return wrong;
        }
        """;

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
            .. scripts ? await visit.Page.EvaluateAsync<string[]>(Draw) : [],
            .. await visit.Page.EvaluateAsync<string[]>(Look),
        ]));

    [Theory]
    [InlineData(Phone, ColorScheme.Light)]
    [InlineData(Phone, ColorScheme.Dark)]
    [InlineData(Desktop, ColorScheme.Light)]
    [InlineData(Desktop, ColorScheme.Dark)]
    public async Task Has_no_violation_that_axe_could_find(int width, ColorScheme scheme) =>
        Assert.Empty(await chromium.TourAsync(width, scheme, scripts: true, visit => visit.ViolationsAsync()));
}
