using System.Text;

namespace Recount.Report.Tests;

/// <summary>A notebook whose title, cells, outputs, figure and image all try to become more than text.</summary>
public class HostileNotebookTests(BuiltSite site)
{
    private AngleSharp.Html.Dom.IHtmlDocument Page => site.Pages["notebooks/09-hostile.html"];

    [Fact]
    public void Its_title_stays_text()
    {
        Assert.Contains("<script>", Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>", Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_it_is_a_script_a_handler_a_form_or_a_foreign_link()
    {
        Assert.Empty(Page.QuerySelectorAll(".cell script:not([type='application/json']), .cell form, .cell input:not([type]), .cell svg"));
        Assert.DoesNotContain(Page.All.SelectMany(e => e.Attributes), a => a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(Page.QuerySelectorAll(".output [id], .output [style], .output .masthead"));
    }

    [Fact]
    public void Its_figure_keeps_its_name_as_text_and_its_table()
    {
        var figure = Page.QuerySelector("figure.chart")!;
        Assert.Contains("[LAYOUT]", figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, figure.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void Its_image_is_cleaned()
    {
        var image = Encoding.UTF8.GetString(site.Files["notebooks/figures/09-hostile-1.svg"]);
        Assert.DoesNotMatch("script|onload|foreignObject|example\\.org", image);
    }

    [Fact]
    public void Its_failure_stands_in_a_banner_that_leads_to_the_cell()
    {
        var link = Page.QuerySelector(".banner a")!.GetAttribute("href")!;
        Assert.Contains("<script>", Page.GetElementById(link[1..])!.QuerySelector(".failed")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_of_terminals_are_left_out() => Assert.All(Page.QuerySelectorAll("pre.output"), output =>
        Assert.DoesNotContain('\u001B', output.TextContent));
}
