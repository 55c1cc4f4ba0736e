using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Recount.Cli.Report;
using Recount.Cli.Report.Charts;

namespace Recount.Report.Tests;

/// <summary>The real data's site with the notebooks made for tests, built once for all tests that only read it.</summary>
public sealed class BuiltSite
{
    private readonly Dictionary<string, IHtmlDocument> _pages = new(StringComparer.Ordinal);
    private readonly Lazy<BuiltSite> _committed = new(() => new BuiltSite(Repository.CommittedNotebooks));

    public BuiltSite()
        : this(HandMade.Notebooks)
    {
    }

    private BuiltSite(string notebooks)
    {
        Files = Build(notebooks);
        var parser = new HtmlParser();
        foreach (var (path, content) in Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            _pages.Add(path, parser.ParseDocument(Encoding.UTF8.GetString(content)));
        }
    }

    /// <summary>The site with the notebooks that are committed.</summary>
    internal BuiltSite Committed => _committed.Value;

    internal IReadOnlyDictionary<string, byte[]> Files { get; }

    internal IReadOnlyDictionary<string, IHtmlDocument> Pages => _pages;

    internal static IReadOnlyDictionary<string, byte[]> Build(string? notebooks = null) => ReportStep.Build(
        new ReportRequest(Repository.Data, "unused") { Notebooks = notebooks ?? HandMade.Notebooks },
        () => new PlotlyPackage(Encoding.UTF8.GetBytes("// plotly.js would stand here"), ""),
        out _).All;
}
