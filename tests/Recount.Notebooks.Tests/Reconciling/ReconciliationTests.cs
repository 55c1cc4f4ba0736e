using System.Text.Json.Nodes;
using Recount.Notebooks.Reconciling;
using static Recount.Notebooks.Amounts.Arithmetic;
using static Recount.Notebooks.Notebook;

namespace Recount.Notebooks.Tests.Reconciling;

[Collection(nameof(Opened))]
public sealed class ReconciliationTests
{
    [Fact]
    public void A_cell_that_comes_to_the_same_passes()
    {
        Reconcile("001-duo-majority", Share(Figure("001-duo-share"), Figure("001-china-share")));
        Reconcile("000-report-day", Date("R135"));
        Reconcile("000-downloads-in-november", Milestone(Figure("R006"), 100e6));
    }

    [Fact]
    public void A_cell_that_comes_to_something_else_fails_and_says_both()
    {
        var thrown = Assert.Throws<ReconciliationException>(() => Reconcile("001-duo-majority", 82.3));

        Assert.Contains("82.3", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("82.35%", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_allows_something_else_fails_too() =>
        Assert.Throws<ReconciliationException>(() => Reconcile("000-downloads-in-november", Milestone(Figure("R006"), 50e6)));

    [Fact]
    public void What_the_ledger_cannot_decide_no_cell_computes()
    {
        Undecided("000-startups-source");
        Assert.Throws<ReconciliationException>(() => Reconcile("000-startups-source", 100));
        Assert.Throws<ReconciliationException>(() => Undecided("001-duo-majority"));
    }

    [Fact]
    public void An_unknown_check_is_named() =>
        Assert.Contains("checks.csv", Assert.Throws<ReconciliationException>(() => Reconcile("none", 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Machines_get_value_claim_and_verdict()
    {
        var json = Json("000-downloads-in-november", Recounted.Of(Milestone(Figure("R006"), 100e6)));

        Assert.Equal(
            """{"id":"000-downloads-in-november","claims":["000-downloads"],"value":600000000,"low":700000000,"high":null,"unit":"downloads","verdict":"inconsistent","discrepancy":"d-000-downloads-in-november"}""",
            json.ToJsonString());
    }

    [Fact]
    public void Machines_get_dates_as_dates() =>
        Assert.Equal("2025-12-10", (string?)Json("000-report-day", Recounted.Of(Date("R135")))["value"]);

    [Fact]
    public void A_closing_table_takes_no_claim_that_was_not_recounted()
    {
        Reconcile("000-report-day", Date("R135"));

        Assert.Equal("000-bloomberg-date", Assert.Single(Notebook.Verdicts("000-bloomberg-date").Claims).Claim.Id);
        Assert.Throws<ReconciliationException>(() => Notebook.Verdicts("002-singapore-date"));
        Assert.Throws<ReconciliationException>(() => Notebook.Verdicts("none"));
    }

    private static JsonNode Json(string check, Recounted value)
    {
        var result = Notebook.Recounting.Checks.Single(c => c.Check.Id == check);
        var note = Notebook.Recounting.Discrepancies.FirstOrDefault(d => d.Note.Check == check);
        return JsonNode.Parse(ReconciliationJson.Of(new Reconciliation(result, note, value)))!;
    }
}
