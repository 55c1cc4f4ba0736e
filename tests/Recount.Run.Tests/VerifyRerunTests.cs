using System.Text.Json.Nodes;

namespace Recount.Run.Tests;

public class VerifyRerunTests
{
    [Fact]
    public void Another_run_that_gives_the_same_is_certified_and_leaves_the_notebook_alone()
    {
        using var ledger = new VerifiedLedger();
        var path = ledger.PathOf("notebooks", "01-shops.ipynb");
        var before = File.ReadAllBytes(path);

        var (code, output, _) = ledger.Verify("--rerun", "--host", Playground.Host);

        Assert.Equal(0, code);
        Assert.DoesNotContain("recount-rerun-", output, StringComparison.Ordinal);
        Assert.Contains("and another run gives the same", output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void What_another_run_gives_otherwise_is_told_cell_by_cell()
    {
        using var ledger = new VerifiedLedger().Edit(n =>
            n["cells"]![3]!["outputs"]![0]!["data"]!["application/vnd.plotly.v1+json"]!["data"]![0]!["name"] = "stores");
        var json = ledger.PathOf("certificate.json");

        var (code, output, _) = ledger.Verify("--rerun", "--host", Playground.Host, "--json", json);

        Assert.Equal(1, code);
        Assert.Contains("chart, output 1, data[0].name: \"stores\" was committed, the run gave \"shops\"", output, StringComparison.Ordinal);
        var difference = JsonNode.Parse(File.ReadAllText(json))!["differences"]![0]!;
        Assert.Equal(("01-shops", "chart"), ((string)difference["notebook"]!, (string)difference["cell"]!));
    }
}
