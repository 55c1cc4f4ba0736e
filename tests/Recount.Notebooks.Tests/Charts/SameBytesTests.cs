using System.Globalization;

namespace Recount.Notebooks.Tests.Charts;

[Collection(nameof(Opened))]
public sealed class SameBytesTests
{
    [Fact]
    public void A_chart_drawn_twice_is_the_same_to_the_byte() => Assert.Equal(All(), All());

    [Fact]
    public void A_culture_with_other_marks_and_another_calendar_changes_nothing()
    {
        var expected = All();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" },
                DateTimeFormat = { DateSeparator = ".", TimeSeparator = "." },
            };
            Assert.Equal(expected, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Nothing_is_asked_for_from_outside_and_no_id_is_made_up()
    {
        foreach (var output in Drawn.Kinds().Select(c => c.Shown()))
        {
            Assert.DoesNotContain("http", output.Html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("require", output.Html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("\"template\"", output.Json, StringComparison.Ordinal);
            Assert.DoesNotMatch("[0-9a-f]{8}-[0-9a-f]{4}-", output.Html);
            Assert.Contains("id=\"chart-a-chart\"", output.Html, StringComparison.Ordinal);
        }
    }

    private static List<string> All() => [.. Drawn.Kinds().Select(c => c.Shown()).SelectMany(o => new[] { o.Json, o.Html, o.Text, o.Alt })];
}
