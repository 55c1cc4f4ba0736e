using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Tests.Ledgers;

public class RecountingTests
{
    [Fact]
    public void Checks_get_their_verdicts_and_claims_their_standings()
    {
        using var small = SmallLedger.Create();

        var recounting = Recounting.Of(Ledger.Load(small.Folder));

        Assert.Equal([Verdict.Consistent, Verdict.Consistent, Verdict.Inconsistent], recounting.Checks.Select(c => c.Verdict));
        Assert.Equal([Standing.Supported, Standing.NoEvidence, Standing.Contradicted], recounting.Claims.Select(c => c.Standing));
    }

    [Fact]
    public void Expressions_are_shown_with_their_printed_figures()
    {
        using var small = SmallLedger.Create();

        var rose = Recounting.Of(Ledger.Load(small.Folder)).Checks[1];

        Assert.Equal("growth(200, over 300 shops)", rose.Filled);
        Assert.Equal("0%", rose.FilledComparison);
    }

    [Fact]
    public void A_discrepancy_puts_figures_into_its_text_and_tells_its_size()
    {
        using var small = SmallLedger.Create();

        var discrepancy = Assert.Single(Recounting.Of(Ledger.Load(small.Folder)).Discrepancies);

        Assert.Equal("The report has 12.4, the article 15%.", discrepancy.Text);
        Assert.Equal("+2.6 percentage points", discrepancy.Size);
        Assert.Equal(["900-margin"], discrepancy.Claims);
    }

    [Fact]
    public void Evidence_that_came_after_the_article_is_told_apart()
    {
        using var small = SmallLedger.Create()
            .Edit("references.csv", "R002,the chain,profit margin,12.4,12.4,,,percent,share,exact,2024,The chain,Annual report,2025-02-01",
                "R002,the chain,profit margin,12.4,12.4,,,percent,share,exact,2024,The chain,Annual report,2025-06-01");

        var margin = Recounting.Of(Ledger.Load(small.Folder)).Claims[2];

        Assert.Equal(Standing.Contradicted, margin.Standing);
        Assert.Equal(Standing.NoEvidence, margin.StandingThen);
        Assert.Equal(Timing.Later, margin.Checks[0].Timing);
    }

    [Fact]
    public void A_series_is_read_by_cell_and_between_its_points()
    {
        using var small = SmallLedger.Create()
            .Append("checks.csv", "900-cell,shops,reference,900-shops,core,shops.shops[2024-12-31],=,900-shops,By the series.,")
            .Append("checks.csv", "900-between,shops,reference,900-shops-before,core,\"interpolate(shops.shops, 2023-12-31)\",=,204 shops,On its first day.,");

        var checks = Recounting.Of(Ledger.Load(small.Folder)).Checks;

        Assert.Equal(Interval.Point(312), checks[3].Computed!.Value.Printed);
        Assert.Equal(Interval.Point(204), checks[4].Computed!.Value.Printed);
    }

    [Fact]
    public void A_check_can_use_what_another_computes_and_shows_it_worked_in()
    {
        using var small = SmallLedger.Create()
            .Append("checks.csv", "900-twice,shops,growth,900-shops,context,900-shops-counted * 2,=,624 shops,Twice as many.,");

        var twice = Recounting.Of(Ledger.Load(small.Folder)).Checks[3];

        Assert.Equal(Verdict.Consistent, twice.Verdict);
        Assert.Equal("(312 shops) × 2", twice.Filled);
    }

    [Fact]
    public void What_is_missing_makes_a_check_undecidable_and_is_named()
    {
        using var small = SmallLedger.Create()
            .Append("checks.csv", "900-source,shops,source,900-shops,core,\"missing(\"\"a count of the shops\"\")\",=,900-shops,Nobody counted.,");

        var check = Recounting.Of(Ledger.Load(small.Folder)).Checks[3];

        Assert.Equal(Verdict.Undecidable, check.Verdict);
        Assert.Equal("a count of the shops", check.Missing);
    }

    [Fact]
    public void The_nearest_change_of_one_input_turns_the_verdict_and_one_step_less_does_not()
    {
        using var small = SmallLedger.Create();
        var ledger = Ledger.Load(small.Folder);

        var flip = new FlipFinder(ledger).Nearest(Recounting.Of(ledger).Checks[2])!;

        // Printed to a tenth, the report's figure would have to be 14.5 to lie in the article's [14.5, 15.5); the article's own
        // would have to be 12, which is further.
        Assert.Equal("R002", flip.Id);
        Assert.Equal(14.5m, flip.To);
        Assert.Equal(2.1m, flip.By);
        Assert.Equal(Verdict.Inconsistent, Printing("14.4"));
        Assert.NotEqual(Verdict.Inconsistent, Printing("14.5"));
    }

    [Fact]
    public void A_figure_is_turned_with_its_unit_and_a_range_as_a_whole()
    {
        using var small = SmallLedger.Create()
            .Edit("references.csv", "R002,the chain,profit margin,12.4,12.4,,,percent,share,exact", "R002,the chain,profit margin,18 - 19,18,19,,percent,share,range");
        var ledger = Ledger.Load(small.Folder);

        var flip = new FlipFinder(ledger).Nearest(Recounting.Of(ledger).Checks[2])!;

        Assert.Equal("15 to 16%", flip.Instead);
    }

    [Fact]
    public void A_month_is_turned_into_another_month()
    {
        using var small = SmallLedger.Create()
            .Append("references.csv", "R003,the chain,opening,February 2023,,,2023-02,date,date,exact,2023-02,The chain,Annual report,2025-02-01,https://example.org/report,primary,")
            .Append("checks.csv", "900-recent,shops,reference,900-shops,core,R003,>,2024-09-15,It opened after that day.,");
        var ledger = Ledger.Load(small.Folder);

        var flip = new FlipFinder(ledger).Nearest(Recounting.Of(ledger).Checks[3])!;

        // Of September some days come after the fifteenth, so a part of what the month allows holds.
        Assert.Equal("R003", flip.Id);
        Assert.Equal("2024-09", flip.Instead);
    }

    [Fact]
    public void A_share_cannot_be_turned_below_nought()
    {
        using var small = SmallLedger.Create().Edit("checks.csv", "core,R002,=,900-margin", "core,900-margin,<,0 percent");
        var ledger = Ledger.Load(small.Folder);

        Assert.Null(new FlipFinder(ledger).Nearest(Recounting.Of(ledger).Checks[2]));
    }

    [Fact]
    public void A_check_that_can_be_turned_by_no_change_has_none()
    {
        using var small = SmallLedger.Create()
            .Append("checks.csv", "900-source,shops,source,900-shops,core,\"missing(\"\"a count\"\")\",=,900-shops,Nobody counted.,");
        var ledger = Ledger.Load(small.Folder);

        Assert.Null(new FlipFinder(ledger).Nearest(Recounting.Of(ledger).Checks[3]));
    }

    private static Verdict Printing(string margin)
    {
        using var small = SmallLedger.Create().Edit("references.csv", "12.4,12.4", $"{margin},{margin}");
        return Recounting.Of(Ledger.Load(small.Folder)).Checks[2].Verdict;
    }
}
