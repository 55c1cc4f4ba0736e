using System.Text.Json.Nodes;

namespace Recount.Run.Tests;

public class VerifyTests
{
    [Fact]
    public void What_reproduces_the_ledger_is_certified()
    {
        using var ledger = new VerifiedLedger();
        var json = ledger.PathOf("certificate.json");

        var (code, output, _) = ledger.Verify("--json", json);

        Assert.Equal("", string.Join('\n', output.Split('\n').Where(l => l.StartsWith("    ", StringComparison.Ordinal))));
        Assert.Equal(0, code);
        Assert.Contains("verified: 3 of 3 claims, 3 of 3 checks and 1 of 1 discrepancies in 1 notebook, 2 points of 1 chart", output, StringComparison.Ordinal);
        var certificate = JsonNode.Parse(File.ReadAllText(json))!;
        Assert.True((bool)certificate["holds"]!);
        Assert.Equal(64, ((string)certificate["outputs"]!["notebooks/01-shops.ipynb"]!).Length);
        Assert.Contains("--rerun", (string)certificate["not_verified"]![0]!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_jupyter_kernel_saved_as_text_is_read_as_the_json_that_it_is()
    {
        using var ledger = new VerifiedLedger();
        ledger.Edit(notebook =>
        {
            foreach (var data in notebook["cells"]!.AsArray().SelectMany(c => c!["outputs"]!.AsArray()).Select(o => o!["data"]).OfType<JsonObject>())
            {
                foreach (var type in data.Select(form => form.Key).Where(key => key.EndsWith("+json", StringComparison.Ordinal)).ToList())
                {
                    data[type] = data[type]!.ToJsonString();
                }
            }
        });

        var (code, output, _) = ledger.Verify();

        Assert.Contains("verified: 3 of 3 claims, 3 of 3 checks and 1 of 1 discrepancies in 1 notebook, 2 points of 1 chart", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData("\"value\":312", "\"value\":313", "900-shops-counted: the notebook has the value 313, the ledger 312")]
    [InlineData("\"low\":300", "\"low\":301", "low end at 301, the ledger at 300")]
    [InlineData("\"high\":15.5", "\"high\":null", "high end at null, the ledger at 15.5")]
    [InlineData("\"verdict\":\"inconsistent\"", "\"verdict\":\"consistent\"", "the notebook has consistent, the ledger inconsistent")]
    [InlineData("\"unit\":\"shops\"", "\"unit\":\"percent\"", "counts in percent, the ledger in shops")]
    [InlineData("\"discrepancy\":\"d-900-margin\"", "\"discrepancy\":null", "the note of the discrepancy d-900-margin is missing")]
    [InlineData("\"verdict\":\"consistent\",\"discrepancy\":null", "\"verdict\":\"consistent\",\"discrepancy\":\"d-x\"", "the ledger has no discrepancy for this check")]
    [InlineData("\"id\":\"900-shops-rose\"", "\"id\":\"900-shops-fell\"", "there is no such check")]
    [InlineData("[\"900-margin\"]", "[\"900-shops\"]", "it judges 900-margin, not 900-shops")]
    public void A_reconciled_value_that_is_not_the_ledgers_is_told(string right, string wrong, string message)
    {
        using var ledger = new VerifiedLedger();
        for (var i = 0; i < ledger.Reconciled.Count; i++)
        {
            ledger.Reconciled[i] = ledger.Reconciled[i].Replace(right, wrong, StringComparison.Ordinal);
        }

        AssertTold(ledger.Run(), message);
    }

    [Fact]
    public void A_note_that_does_not_stand_as_the_ledger_has_it_is_told()
    {
        using var ledger = new VerifiedLedger { Note = "<p>The report has 12.5, the article 15%.</p>" };

        AssertTold(ledger.Run(), "the note d-900-margin does not stand in the output as the ledger has it today");
    }

    [Theory]
    [InlineData("204", "205", "trace 1 (shops): point 1: it stands at 205, shops.shops[2023-12-31] at 204")]
    [InlineData(",\"customdata\":[\"shops.shops[2023-12-31]\",\"R001\"]", "", "no point of the chart says what it stands for")]
    [InlineData("\"R001\"]", "\"R001\",null]", "2 points have 3 entries in customdata")]
    [InlineData("\"R001\"]", "\"R999\"]", "there is no claim, reference or check R999")]
    public void A_point_that_is_not_where_its_figure_is_is_told(string right, string wrong, string message)
    {
        using var ledger = new VerifiedLedger();
        ledger.Chart = ledger.Chart.Replace(right, wrong, StringComparison.Ordinal);

        AssertTold(ledger.Run(), message);
    }

    [Theory]
    [InlineData("""{"data":[{"y":[3.12e-4],"customdata":["R001"],"meta":{"scale":1e6}}],"layout":{}}""")]
    [InlineData("""{"data":[{"x":["2023-07-02"],"y":[1],"customdata":["period(\"2023\")"],"meta":{"value":"x","at":"middle"}}],"layout":{}}""")]
    [InlineData("""{"data":[{"x":[15.5],"customdata":["900-margin"],"meta":{"value":"x","end":"high"}}],"layout":{}}""")]
    [InlineData("""{"data":[{"y":[1,2]}],"layout":{"meta":{"model":true}}}""")]
    public void Points_may_be_scaled_dated_ends_or_those_of_a_model(string chart)
    {
        using var ledger = new VerifiedLedger { Chart = chart };

        Assert.Equal(0, ledger.Run().Verify().Code);
    }

    [Theory]
    [InlineData("supported", "refined", "900-shops is supported in the ledger, refined in the verdict table")]
    [InlineData("{\"id\":\"900-shops-before\",\"standing\":\"no_evidence\"},", "", "1 × claim stands in no notebook's verdict table: 900-shops-before")]
    [InlineData("01-shops", "02-shops", "the verdict table is that of 02-shops")]
    public void A_verdict_table_that_is_not_the_ledgers_is_told(string right, string wrong, string message)
    {
        using var ledger = new VerifiedLedger();
        ledger.Verdicts = ledger.Verdicts.Replace(right, wrong, StringComparison.Ordinal);

        AssertTold(ledger.Run(), message);
    }

    [Fact]
    public void A_check_that_no_notebook_reconciles_and_one_that_two_cells_do_are_told()
    {
        using var ledger = new VerifiedLedger();
        ledger.Reconciled[1] = ledger.Reconciled[0];

        AssertTold(ledger.Run(), "1 × check is reconciled in no notebook: 900-shops-rose", "check 900-shops-counted stands 2 times");
    }

    [Fact]
    public void A_figure_that_changes_in_the_data_is_told()
    {
        using var ledger = new VerifiedLedger();
        var file = ledger.PathOf("data", "references.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("312,312", "310,310", StringComparison.Ordinal));

        AssertTold(ledger, "the notebook has the value 312, the ledger 310", "it stands at 312, R001 at 310");
    }

    [Fact]
    public void Check_says_which_notebook_reproduces_a_claim()
    {
        using var ledger = new VerifiedLedger();

        var claims = JsonNode.Parse(ledger.Check("--json").Output)!["claims"]!.AsArray();

        Assert.All(claims, c => Assert.Equal("01-shops", (string)c!["notebook"]!));
    }

    private static void AssertTold(VerifiedLedger ledger, params string[] messages)
    {
        var (code, output, _) = ledger.Verify();

        Assert.All(messages, m => Assert.Contains(m, output, StringComparison.Ordinal));
        Assert.Contains("not verified: ", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }
}
