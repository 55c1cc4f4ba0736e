namespace Recount.Report.Tests;

/// <summary>Every way leads somewhere, in the site of the tests and in that of the committed notebooks.</summary>
public class LinkTests(BuiltSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_link_and_anchor_leads_somewhere(bool committed)
    {
        var read = committed ? site.Committed : site;
        List<string> dead = [];
        foreach (var (path, page) in read.Pages)
        {
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (!address.StartsWith("http", StringComparison.Ordinal) && !address.StartsWith("data:", StringComparison.Ordinal) && !Leads(read, path, address))
                {
                    dead.Add($"{path}: {address}");
                }
            }
        }

        Assert.Empty(dead);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_id_stands_twice_on_a_page(bool committed) => Assert.All((committed ? site.Committed : site).Pages, page =>
        Assert.Empty(page.Value.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key)));

    [Fact]
    public void Each_of_the_ten_worst_discrepancies_leads_to_a_cell_that_shows_it() => Assert.All(
        site.Committed.Pages["index.html"].QuerySelectorAll(".worst ol > li h3 a"), link =>
        {
            var (page, cell) = link.GetAttribute("href")!.Split('#') is [var p, var c] ? (p, c) : ("", "");
            var callouts = site.Committed.Pages[page].GetElementById(cell)!.QuerySelectorAll(".callout strong");
            Assert.Contains(link.TextContent, callouts.Select(s => s.TextContent));
        });

    private static bool Leads(BuiltSite site, string from, string address)
    {
        var parts = address.Split('#', 2);
        var file = parts[0].Split('?')[0];
        var target = file.Length == 0 ? from : Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(from)!, file))).Replace('\\', '/');
        return site.Files.ContainsKey(target)
            && (parts.Length == 1 || site.Pages[target].GetElementById(Uri.UnescapeDataString(parts[1])) is not null);
    }
}
