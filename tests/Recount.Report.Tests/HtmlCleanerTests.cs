using Recount.Cli.Report.Html;

namespace Recount.Report.Tests;

public class HtmlCleanerTests
{
    [Theory]
    [InlineData("<script>1</script>a", "a")]
    [InlineData("<p onclick=\"x\">a</p>", "<p>a</p>")]
    [InlineData("<a href=\"javascript:x\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\" java\nscript:x\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"//example.org\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"https://example.org/\">a</a>", "<a href=\"https://example.org/\">a</a>")]
    [InlineData("<a href=\"#b\">a</a>", "<a href=\"#b\">a</a>")]
    [InlineData("<svg><a xlink:href=\"javascript:x\"><text>a</text></a></svg>b", "b")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=x></style></mglyph></table></mtext></math>b", "b")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=x>\"></noscript>b", "")]
    [InlineData("<template><script>x</script></template>b", "b")]
    [InlineData("<iframe srcdoc=\"x\"></iframe><object data=\"x\"></object><embed src=\"x\">b", "b")]
    [InlineData("<form action=x><button>a</button></form>b", "b")]
    [InlineData("<!-- <script> -->b", "b")]
    [InlineData("<img src=x onerror=x>b", "b")]
    [InlineData("<center><b>a</b></center>", "<b>a</b>")]
    [InlineData("<made-up>a</made-up>", "a")]
    [InlineData("<b>a", "<b>a</b>")]
    [InlineData("a &lt;script&gt;", "a &lt;script&gt;")]
    [InlineData("<p id=\"content\" name=\"x\" style=\"position:fixed\" class=\"masthead\">a</p>", "<p>a</p>")]
    [InlineData("<p class=\"recount-note masthead\">a</p>", "<p class=\"recount-note\">a</p>")]
    [InlineData("<table><tbody><tr><td style=\"text-align:right\" colspan=\"2\">1</td></tr></tbody></table>",
        "<table><tbody><tr><td colspan=\"2\" class=\"recount-number\">1</td></tr></tbody></table>")]
    public void Only_what_is_allowed_is_left(string html, string clean) => Assert.Equal(clean, HtmlCleaner.Clean(html).Html);

    [Theory]
    [InlineData("<b>x</b>")]
    [InlineData("[a](javascript:x)")]
    [InlineData("![a](https://example.org/x.png)")]
    [InlineData("<https://example.org/\"onmouseover=\"x>")]
    [InlineData("| <script> |\n|---|\n| <img src=x onerror=x> |")]
    public void Markdown_brings_no_markup_of_its_own(string markdown)
    {
        var html = HtmlMarkdown.Of(markdown).Html;
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_a_template_is_encoded() => Assert.Equal(
        "<p title=\"&quot;&gt;&lt;script&gt;\">&amp;&#39;</p>",
        Markup.Of($"<p title=\"{"\"><script>"}\">{"&'"}</p>").Html);

    [Fact]
    public void Marks_that_turn_the_direction_of_text_are_replaced() => Assert.Equal("1\uFFFD2", Markup.Text("1\u202E2").Html);
}
