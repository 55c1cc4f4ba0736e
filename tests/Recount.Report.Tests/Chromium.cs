using System.Collections.Concurrent;
using Microsoft.Playwright;
using Recount.Cli.Report;
using Recount.Cli.Report.Charts;
using Recount.Cli.Report.Notebooks;
using Recount.Cli.Report.Site;

namespace Recount.Report.Tests;

/// <summary>Debian's Chromium with the network cut, and the real site on the disk; a notebook that means harm is among its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // As many windows at a time as keep two processors busy.
    private const int Windows = 3;

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recount-browser-");
    private IPlaywright? _playwright;

    /// <summary>Why there are no browser tests here; empty where there are.</summary>
    internal string Missing { get; private set; } = "";

    internal IBrowser Browser { get; private set; } = null!;

    /// <summary>axe-core, the checker of accessibility.</summary>
    internal string Axe { get; private set; } = "";

    /// <summary>The pages of the site, by their paths.</summary>
    internal IReadOnlyList<string> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } executable)
        {
            Missing = "no Chromium is installed";
            return;
        }

        var tests = Path.Combine(Repository.Root, "tests", "Recount.Report.Tests");
        var axe = Path.Combine(tests, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(axe))
        {
            Tool.Run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0"], tests, TimeSpan.FromSeconds(60));
        }

        var plotly = PlotlyPackage.Find();
        if (!File.Exists(axe) || plotly.Script is null)
        {
            Missing = plotly.Script is null ? plotly.Missing : "axe-core is missing, and npm could not install it";
            return;
        }

        Axe = await File.ReadAllTextAsync(axe);
        var notebooks = _folder.CreateSubdirectory("notebooks");
        foreach (var file in NotebookShelf.Files(Repository.CommittedNotebooks).Append(Path.Combine(HandMade.Notebooks, "09-hostile.ipynb")))
        {
            File.Copy(file, Path.Combine(notebooks.FullName, Path.GetFileName(file)));
        }

        var site = ReportStep.Build(new ReportRequest(Repository.Data, "unused") { Notebooks = notebooks.FullName }, () => plotly, out _);
        SiteFolder.Write(Site, site);

        // The longest first, so that no window is left alone with one at the end.
        Pages = [.. site.All.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).OrderByDescending(f => f.Value.Length).Select(f => f.Key)];
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    private string Site => Path.Combine(_folder.FullName, "site");

    internal string Address(string page) => new Uri(Path.Combine(Site, page)).AbsoluteUri;

    /// <summary>Opens every page, several windows at a time.</summary>
    /// <param name="width">The windows' width.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="scripts">Whether scripts run.</param>
    /// <param name="look">What is wrong with the page that is open.</param>
    /// <returns>What is wrong, with what the windows complained of.</returns>
    internal async Task<IReadOnlyList<string>> TourAsync(int width, ColorScheme scheme, bool scripts, Func<Visit, Task<string[]>> look)
    {
        var pages = new ConcurrentQueue<string>(Pages);
        var wrong = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(async _ =>
        {
            await using var visit = await VisitAsync(width, scheme, scripts);
            while (pages.TryDequeue(out var page))
            {
                await visit.GoAsync(page);
                foreach (var problem in await look(visit))
                {
                    wrong.Add($"{page}: {problem}");
                }
            }

            foreach (var complaint in visit.Complaints)
            {
                wrong.Add(complaint);
            }
        }));
        return [.. wrong.Order(StringComparer.Ordinal)];
    }

    /// <summary>A new window without any connection.</summary>
    internal async Task<Visit> VisitAsync(int width, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        Assert.SkipWhen(Missing.Length > 0, Missing);
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
            Offline = true,
        });
        return await Visit.StartAsync(context, this);
    }
}
