using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recount.Report.Tests;

public class SiteTests(BuiltSite site)
{
    [Fact]
    public void No_page_has_a_script_a_style_or_a_handler_of_its_own() => Assert.All(site.Pages, page =>
    {
        Assert.All(page.Value.QuerySelectorAll("script"), s =>
            Assert.True(s.HasAttribute("src") || s.GetAttribute("type") is "application/json" or "application/ld+json"));
        Assert.Empty(page.Value.QuerySelectorAll("style, iframe, object, embed, form, base"));
        Assert.DoesNotContain(page.Value.All.SelectMany(e => e.Attributes), a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal));
    });

    [Fact]
    public void Every_page_has_its_policy_its_language_its_landmarks_and_one_title() => Assert.All(site.Pages, page =>
    {
        var document = page.Value;
        Assert.Contains("default-src 'none'", document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.Single(document.QuerySelectorAll("header.masthead"));
        Assert.Single(document.QuerySelectorAll("footer"));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.NotEmpty(document.Title!);
    });

    [Fact]
    public void Titles_differ_from_page_to_page() =>
        Assert.Equal(site.Pages.Count, site.Pages.Values.Select(p => p.Title).Distinct().Count());

    [Fact]
    public void The_front_page_is_light_and_has_every_number_before_any_script()
    {
        Assert.InRange(site.Files["index.html"].Length + site.Files["assets/recount.css"].Length + site.Files["assets/recount.js"].Length, 1, 300_000);
        var front = site.Pages["index.html"];
        Assert.Equal(4, front.QuerySelectorAll(".tally b").Length);
        Assert.Equal(10, front.QuerySelectorAll(".worst ol > li").Length);
        Assert.NotEmpty(front.QuerySelectorAll(".claimchart svg[role=img][aria-label]"));
    }

    [Fact]
    public void The_chart_of_all_claims_has_a_mark_for_each_of_them()
    {
        var claims = site.Pages["claims.html"].QuerySelectorAll("#claims tbody tr").Length;
        Assert.Equal(claims, site.Pages["index.html"].QuerySelectorAll(".claimchart svg g").Length);
        Assert.Equal(claims, site.Pages["index.html"].QuerySelectorAll(".claimchart tbody tr td:last-child").Sum(c => int.Parse(c.TextContent, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_figure_of_a_digest_that_states_a_claim_opens_it() => Assert.All(
        site.Pages.Where(p => p.Key.StartsWith("articles/", StringComparison.Ordinal)), page =>
        {
            var figures = page.Value.QuerySelectorAll("a.fig");
            Assert.NotEmpty(figures);
            Assert.All(figures, f => Assert.Equal("claim", page.Value.GetElementById(f.GetAttribute("href")![1..])!.ClassList[0]));
        });

    [Fact]
    public void What_pages_say_to_machines_is_JSON_and_reviews_each_judged_claim()
    {
        var blocks = site.Pages.SelectMany(p => p.Value.QuerySelectorAll("script[type='application/ld+json']"))
            .Select(s => JsonDocument.Parse(s.TextContent).RootElement).ToList();
        var reviews = blocks.Where(b => b.TryGetProperty("@graph", out _)).Sum(b => b.GetProperty("@graph").GetArrayLength());
        var judged = site.Pages["claims.html"].QuerySelectorAll("#claims tbody tr:not([data-standing=no_evidence])").Length;
        Assert.Equal(judged, reviews);
        Assert.Contains(blocks, b => b.TryGetProperty("@type", out var type) && type.GetString() == "Dataset");
    }

    [Fact]
    public void A_table_to_take_away_has_the_rows_of_its_page()
    {
        foreach (var name in new[] { "claims", "checks", "references", "discrepancies" })
        {
            var rows = site.Pages[$"{name}.html"].QuerySelectorAll($"#{name} > li, #{name} tbody > tr").Length;
            Assert.Equal(rows, JsonDocument.Parse(site.Files[$"data/{name}.json"]).RootElement.GetArrayLength());
            Assert.Equal(rows + 1, Encoding.UTF8.GetString(site.Files[$"data/{name}.csv"]).Count(c => c == '\n'));
        }
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "~");
            CultureInfo.CurrentCulture = culture;
            var again = BuiltSite.Build();
            Assert.Equal(site.Files.Keys, again.Keys);
            Assert.All(again, file => Assert.True(file.Value.AsSpan().SequenceEqual(site.Files[file.Key]), file.Key));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_sentence_tells_of_a_machine_or_a_moment() => Assert.All(site.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), file =>
    {
        var text = Encoding.UTF8.GetString(file.Value);
        Assert.DoesNotContain(Repository.Root, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.MachineName, text, StringComparison.Ordinal);
    });
}
