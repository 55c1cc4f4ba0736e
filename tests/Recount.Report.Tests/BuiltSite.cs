using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Recount.Cli.Report;
using Recount.Cli.Report.Charts;

namespace Recount.Report.Tests;

/// <summary>The real site with the test notebooks, built once for all tests that only read it.</summary>
public sealed class BuiltSite
{
    private readonly Dictionary<string, IHtmlDocument> _pages = new(StringComparer.Ordinal);

    public BuiltSite()
    {
        Files = Build();
        var parser = new HtmlParser();
        foreach (var (path, content) in Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            _pages.Add(path, parser.ParseDocument(Encoding.UTF8.GetString(content)));
        }
    }

    internal IReadOnlyDictionary<string, byte[]> Files { get; }

    internal IReadOnlyDictionary<string, IHtmlDocument> Pages => _pages;

    internal static IReadOnlyDictionary<string, byte[]> Build(string? notebooks = null) => ReportStep.Build(
        new ReportRequest(Repository.Data, "unused") { Notebooks = notebooks ?? HandMade.Notebooks },
        () => new PlotlyPackage(Encoding.UTF8.GetBytes("// plotly.js would stand here"), ""),
        out _).All;
}
