using Recount.Verdicts;

namespace Recount.Report.Tests;

public class MethodPageTests(BuiltSite site)
{
    [Fact]
    public void Every_verdict_and_every_standing_is_explained_by_its_sign_and_word()
    {
        var explained = site.Pages["method.html"].QuerySelectorAll("dt .tag").Select(t => t.TextContent);

        Assert.Equal(
            [
                .. Enum.GetValues<Verdict>().Select(v => $"{Legend.Sign(v)} {Legend.Word(v)}"),
                .. Enum.GetValues<Standing>().Select(s => $"{Legend.Sign(s)} {Legend.Word(s)}"),
            ],
            explained);
    }
}
