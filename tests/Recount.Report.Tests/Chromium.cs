using Microsoft.Playwright;
using Recount.Cli.Report;
using Recount.Cli.Report.Charts;
using Recount.Cli.Report.Site;

namespace Recount.Report.Tests;

/// <summary>Debian's Chromium with the network cut, and the real site with its test notebooks on the disk.</summary>
public sealed class Chromium : IAsyncLifetime
{
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
        var site = ReportStep.Build(new ReportRequest(Repository.Data, "unused") { Notebooks = HandMade.Notebooks }, () => plotly, out _);
        SiteFolder.Write(_folder.FullName, site);
        Pages = [.. site.All.Keys.Where(p => p.EndsWith(".html", StringComparison.Ordinal))];
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

    internal string Address(string page) => new Uri(Path.Combine(_folder.FullName, page)).AbsoluteUri;

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
