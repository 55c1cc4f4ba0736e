using Recount.Verdicts;

namespace Recount.Notebooks.Tests.Frames;

[Collection(nameof(Opened))]
public sealed class FlipFrameTests
{
    [Fact]
    public void A_row_is_what_the_ledger_finds_for_its_check()
    {
        var check = Notebook.Recounting.Checks.Single(c => c.Check.Id == "004-usage-average");
        var flip = new FlipFinder(Notebook.Recounting.Ledger).Nearest(check)!;

        var row = Notebook.Flips.Rows[check.Check.Id];

        Assert.Equal(flip.Id, row.GetAs<string>("figure"));
        Assert.Equal(flip.By.ToDouble(), row.GetAs<double>("by"));
        Assert.Equal(flip.Relative.ToDouble(), row.GetAs<double>("relative"));
    }

    [Fact]
    public void A_check_that_no_single_figure_turns_has_no_row() =>
        Assert.DoesNotContain("000-max-open-weights", Notebook.Flips.RowKeys);

    [Fact]
    public void Checks_have_the_sign_of_their_relation() =>
        Assert.Equal("<", Notebook.Checks.Rows["002-price-order"].GetAs<string>("relation"));
}
