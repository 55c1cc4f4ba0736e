using System.Text.Json.Nodes;

namespace Recount.Run.Tests;

public class VerifyStructureTests
{
    [Fact]
    public void A_cell_that_was_never_executed_is_named() => AssertTold(
        n => n["cells"]![1]!["execution_count"] = null, "cell 2 (id check-1): the cell was never executed");

    [Fact]
    public void Cells_that_were_executed_out_of_order_are_named() => AssertTold(
        n => n["cells"]![1]!["execution_count"] = 7, "cell 2 (id check-1): the cell was executed out of order: as number 7, where 2");

    [Fact]
    public void An_error_is_named() => AssertTold(
        n => n["cells"]![1]!["outputs"]!.AsArray().Add(JsonNode.Parse(
            """{ "output_type": "error", "ename": "E", "evalue": "no", "traceback": [] }""")),
        "cell 2 (id check-1): the cell ended with an error: E: no");

    [Fact]
    public void A_cell_without_an_id_is_named() => AssertTold(
        n => n["cells"]![1]!.AsObject().Remove("id"), "cell 2: \"id\" is missing");

    [Fact]
    public void Ids_that_stand_twice_are_named() => AssertTold(
        n => n["cells"]![1]!["id"] = "check-0", "cell 2 (id check-0): another cell has the same id");

    [Fact]
    public void Cells_that_changed_since_they_were_run_are_told() => AssertTold(
        n => n["cells"]![1]!["source"] = "print other", "its cells changed since it was run; recount run brings it up to date");

    [Fact]
    public void Outputs_that_no_run_gave_are_told() => AssertTold(
        n => n["metadata"]!.AsObject().Remove("recount"), "the outputs are not from recount run");

    [Fact]
    public void Members_that_the_schema_does_not_know_are_named() => AssertTold(
        n => n["cells"]![0]!["outputs"]![0]!["transient"] = new JsonObject(), "output 1: \"transient\" has no place here");

    [Fact]
    public void An_older_format_is_told() => AssertTold(n => n["nbformat_minor"] = 4, "nbformat 4.4 has no cell ids");

    [Fact]
    public void A_missing_verdict_table_is_told() => AssertTold(
        n => n["cells"]!.AsArray().RemoveAt(4), "the closing verdict table is missing");

    [Fact]
    public void A_notebook_that_cannot_be_read_is_bad_input()
    {
        using var ledger = new VerifiedLedger();
        File.WriteAllText(ledger.PathOf("notebooks", "02.ipynb"), "{");

        var (code, _, errors) = ledger.Verify();

        Assert.Equal(2, code);
        Assert.Contains("notebooks/02.ipynb:", errors, StringComparison.Ordinal);
    }

    private static void AssertTold(Action<JsonNode> edit, string message)
    {
        using var ledger = new VerifiedLedger();

        var (code, output, _) = ledger.Edit(edit).Verify();

        Assert.Equal(1, code);
        Assert.Contains(message, output, StringComparison.Ordinal);
    }
}
