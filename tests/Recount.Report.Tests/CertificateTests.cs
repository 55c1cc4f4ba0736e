using System.Text.Json;

namespace Recount.Report.Tests;

/// <summary>The front page says what was verified, and each notebook what it rests on.</summary>
public class CertificateTests(BuiltSite site)
{
    [Fact]
    public void The_front_page_has_the_ledgers_certificate_and_the_notebooks()
    {
        var certificate = site.Committed.Pages["index.html"].QuerySelector(".certificate")!;
        var json = JsonDocument.Parse(site.Committed.Files["data/certificate.json"]).RootElement;
        var claims = json.GetProperty("ledger").GetProperty("claims").GetInt32();

        Assert.Equal(["The ledger", "The notebooks"], certificate.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Contains($"of {claims} claims", certificate.TextContent, StringComparison.Ordinal);
        Assert.Contains("Deedle ", certificate.TextContent, StringComparison.Ordinal);
        Assert.NotNull(certificate.QuerySelector("a[href='data/certificate.json']"));
        Assert.False(json.GetProperty("versions").TryGetProperty("runtime", out _));
    }

    [Fact]
    public void What_is_not_as_the_ledger_has_it_is_said_on_the_front_page_and_on_the_notebooks()
    {
        Assert.NotNull(site.Pages["index.html"].QuerySelector(".certificate .s-contradicted"));
        Assert.Contains("Not verified", site.Pages["notebooks/02-downloads.html"].QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_says_with_which_packages_and_from_which_files_it_ran() => Assert.All(
        site.Committed.Pages.Where(p => p.Key.StartsWith("notebooks/", StringComparison.Ordinal)), page =>
        {
            Assert.Matches("As of data [0-9a-f]{12}, run with .*(Deedle [0-9.]+|other versions)", page.Value.QuerySelector(".lede .byline")!.TextContent);
            var files = page.Value.QuerySelectorAll(".asof dt").Select(d => d.TextContent).ToList();
            Assert.Contains("data/claims.csv", files);
            Assert.All(page.Value.QuerySelectorAll(".asof .hash"), hash => Assert.Matches("^[0-9a-f]{64}$", hash.TextContent));
        });
}
