using Plotly.NET;
using Recount.Notebooks.Charts;

namespace Recount.Notebooks.Tests.Charts;

[Collection(nameof(Opened))]
public sealed class HostileTextTests
{
    private const string Hostile = "</script><!--<img src=x onerror=alert(1)>[LAYOUT] [DATA] \"quotes\" 'too' &amp; \u2028 $& END";

    [Fact]
    public void Text_cannot_end_the_script_or_begin_an_element()
    {
        foreach (var html in Charts().Select(c => c.ToOutput("a-chart", Hostile, Hostile, Hostile).Html))
        {
            Assert.Single(Occurrences(html, "<script"));
            Assert.Single(Occurrences(html, "</script"));
            Assert.Empty(Occurrences(html, "<img"));
            Assert.Empty(Occurrences(html, "<!--"));
            Assert.Empty(Occurrences(html[html.IndexOf("<script", StringComparison.Ordinal)..], "\u2028"));
        }
    }

    [Fact]
    public void A_label_reads_in_the_table_as_it_was_written()
    {
        foreach (var output in Charts().Select(c => c.Shown()))
        {
            Assert.Contains(Hostile, output.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Plotly_gets_no_tag_in_a_label()
    {
        foreach (var trace in Charts().SelectMany(c => c.Shown().Traces()))
        {
            Assert.DoesNotContain("<img", trace.ToString(), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<GenericChart> Charts() =>
    [
        Plot.Rows((Hostile, 1)).Along(Hostile),
        Plot.Bars(Hostile, (Hostile, 1)).Along(Hostile),
        Plot.Combine(Plot.Line(Hostile, [(0.0, 1.0), (1, 2)]), Plot.Line("other", [(0.0, 1.0)])).Upwards(Hostile).Level(1, Hostile),
        Plot.Matrix([Hostile], ["column"], new double?[,] { { 1 } }, Hostile),
    ];

    private static IEnumerable<int> Occurrences(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return at;
        }
    }
}
