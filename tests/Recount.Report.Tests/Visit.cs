using Microsoft.Playwright;

namespace Recount.Report.Tests;

/// <summary>A window in which pages are opened one after another; what they complain of, or ask for outside, is kept.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // A page with hundreds of checks on a machine with other work.
    internal const float Patience = 90_000;

    private readonly IBrowserContext _context;
    private readonly Chromium _chromium;

    private Visit(IBrowserContext context, IPage page, Chromium chromium) => (_context, Page, _chromium) = (context, page, chromium);

    internal IPage Page { get; }

    /// <summary>Errors on the console, scripts that failed, requests to anywhere but the disk.</summary>
    internal List<string> Complaints { get; } = [];

    internal static async Task<Visit> StartAsync(IBrowserContext context, Chromium chromium)
    {
        var visit = new Visit(context, await context.NewPageAsync(), chromium);
        visit.Page.SetDefaultTimeout(Patience);
        visit.Page.Console += (_, message) => visit.Note(message.Type is "error" or "warning", "console: " + message.Text);
        visit.Page.PageError += (_, error) => visit.Note(true, "error: " + error);
        visit.Page.Request += (_, request) => visit.Note(IsOutside(request.Url), "request: " + request.Url);
        return visit;
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    internal Task GoAsync(string page) => Page.GotoAsync(_chromium.Address(page.Split('#', '?')[0]) + page[page.Split('#', '?')[0].Length..]);

    /// <summary>What axe finds against WCAG 2.2 AA, a line each.</summary>
    /// <param name="rules">The rules to look at; none for all.</param>
    internal async Task<string[]> ViolationsAsync(params string[] rules)
    {
        await Page.EvaluateAsync(_chromium.Axe);
        return await Page.EvaluateAsync<string[]>("""
            async rules => (await axe.run(document, {
              runOnly: rules.length > 0 ? rules : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'], preload: false
            })).violations.flatMap(v => v.nodes.slice(0, 5).map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary.replace(/\s+/g, ' ')))
            """, rules);
    }

    private static bool IsOutside(string address) =>
        !address.StartsWith("file:", StringComparison.Ordinal) && !address.StartsWith("data:", StringComparison.Ordinal)
        && !address.StartsWith("blob:", StringComparison.Ordinal);

    private void Note(bool matters, string complaint)
    {
        if (matters)
        {
            Complaints.Add($"{Page.Url}: {complaint}");
        }
    }
}
