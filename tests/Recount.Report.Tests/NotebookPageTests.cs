using System.Text;
using System.Text.Json.Nodes;

namespace Recount.Report.Tests;

public class NotebookPageTests(BuiltSite site)
{
    private AngleSharp.Html.Dom.IHtmlDocument Page => site.Pages["notebooks/02-downloads.html"];

    [Fact]
    public void Each_cell_has_an_anchor_and_code_is_folded()
    {
        var cells = JsonNode.Parse(File.ReadAllText(Path.Combine(HandMade.Notebooks, "02-downloads.ipynb")))!["cells"]!.AsArray();
        Assert.All(cells, cell => Assert.NotNull(Page.GetElementById("cell-" + cell!["id"]!.GetValue<string>())));
        Assert.All(Page.QuerySelectorAll("details.code"), code => Assert.False(code.HasAttribute("open")));
    }

    [Fact]
    public void A_reconciliation_shows_the_ledgers_arithmetic_and_its_discrepancy()
    {
        var cell = Page.GetElementById("cell-milestone")!;
        Assert.Contains("milestone", cell.QuerySelector(".sum")!.TextContent, StringComparison.Ordinal);
        Assert.Single(cell.QuerySelectorAll(".callout"));
    }

    [Fact]
    public void The_cell_that_shows_a_discrepancy_is_what_other_pages_lead_to()
    {
        Assert.Contains(site.Pages["discrepancies.html"].QuerySelectorAll("h2 a"),
            a => a.GetAttribute("href") == "notebooks/02-downloads.html#cell-milestone");
        Assert.Contains(site.Pages["claims.html"].GetElementById("000-downloads")!.QuerySelectorAll("a"),
            a => a.GetAttribute("href") == "notebooks/02-downloads.html#cell-verdicts");
    }

    [Fact]
    public void Figures_are_numbered_and_have_image_words_figure_and_table()
    {
        var figures = Page.QuerySelectorAll("figure.chart");
        Assert.Equal(["figure-1", "figure-2", "figure-3"], figures.Select(f => f.Id!));
        Assert.All(figures, f =>
        {
            Assert.NotEmpty(f.QuerySelector("img")!.GetAttribute("alt")!);
            Assert.NotNull(JsonNode.Parse(f.QuerySelector("script")!.TextContent)!["data"]);
            Assert.NotEmpty(f.QuerySelectorAll("tbody tr"));
        });
    }

    [Fact]
    public void A_frame_keeps_its_numbers_on_the_right() =>
        Assert.Equal(2, Page.QuerySelectorAll("#cell-frame td.recount-number").Length);

    [Fact]
    public void Code_of_both_languages_is_highlighted()
    {
        Assert.Equal("var", Page.QuerySelector("#cell-milestone .kw")!.TextContent);
        Assert.Equal("let", Page.QuerySelector("#cell-fs .kw")!.TextContent);
    }

    [Fact]
    public void Links_lead_to_the_pages_of_other_notebooks() => Assert.Equal(
        "02-downloads.html", site.Pages["notebooks/09-hostile.html"].QuerySelector("#cell-title a")!.GetAttribute("href"));

    [Fact]
    public void The_notebook_itself_stands_beside_its_page() => Assert.Equal(
        File.ReadAllText(Path.Combine(HandMade.Notebooks, "02-downloads.ipynb")).Trim(),
        Encoding.UTF8.GetString(site.Files["notebooks/02-downloads.ipynb"]).Trim());
}
