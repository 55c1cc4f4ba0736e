using Recount.Data;
using Recount.Verdicts;

namespace Recount.Tests.Verdicts;

public class LegendTests
{
    [Fact]
    public void No_two_standings_and_no_two_verdicts_look_or_read_alike()
    {
        AssertDistinct(Enum.GetValues<Standing>().Select(Legend.Sign));
        AssertDistinct(Enum.GetValues<Standing>().Select(Legend.Word));
        AssertDistinct(Enum.GetValues<Verdict>().Select(Legend.Sign));
        AssertDistinct(Enum.GetValues<Verdict>().Select(Legend.Word));
    }

    [Fact]
    public void A_standing_reads_as_it_is_written_in_tables() => Assert.All(
        Enum.GetValues<Standing>(), s => Assert.Equal(Words.Of(s).Replace('_', ' '), Legend.Word(s)));

    private static void AssertDistinct(IEnumerable<string> texts) => Assert.Equal(texts, texts.Distinct(StringComparer.Ordinal));
}
