namespace Recount.Cli.Report.Charts;

/// <summary>A headless Chromium, where one is at hand; it never reaches the network.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <summary>The page's content after its scripts have run; null where there is no browser or it failed.</summary>
    /// <param name="page">The page's file.</param>
    /// <param name="scratch">A folder that the browser may write to.</param>
    /// <param name="patience">How long it may take.</param>
    internal static string? Content(string page, string scratch, TimeSpan patience)
    {
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--disable-dev-shm-usage",
            "--no-first-run", "--hide-scrollbars", "--force-device-scale-factor=1", "--allow-file-access-from-files",
            "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={Path.Combine(scratch, "profile")}",
            "--virtual-time-budget=600000", "--dump-dom", new Uri(page).AbsoluteUri,
        ];

        // Chromium's sandbox refuses to work for root, as in containers; the page is our own.
        IEnumerable<string> all = Environment.UserName == "root" ? arguments.Prepend("--no-sandbox") : arguments;
        return Names.Select(name => Tool.Run(name, all, scratch, patience)).FirstOrDefault(result => result is not null) is
            { ExitCode: 0, TimedOut: false } done ? done.Output : null;
    }
}
