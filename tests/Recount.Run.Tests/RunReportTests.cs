using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Recount.Run.Tests;

public class RunReportTests
{
    [Fact]
    public void Json_and_trx_have_a_result_a_cell()
    {
        using var playground = new Playground().Add("n", "print a", "fail \u0001bad", "print c");
        var (json, trx) = (playground.PathOf("r.json"), playground.PathOf("r.trx"));

        Assert.Equal(1, playground.Run("--json", json, "--trx", trx).Code);

        var notebook = JsonNode.Parse(File.ReadAllText(json))!["notebooks"]![0]!;
        Assert.Equal(["passed", "failed", "not_run"], notebook["cells"]!.AsArray().Select(c => (string)c!["status"]!));
        Assert.Equal("TestException", (string)notebook["cells"]![1]!["error"]!["name"]!);
        var results = XDocument.Load(trx).Descendants().Where(e => e.Name.LocalName == "UnitTestResult").ToList();
        Assert.Equal(["notebooks/n.ipynb#a", "notebooks/n.ipynb#b", "notebooks/n.ipynb#c"], results.Select(r => (string)r.Attribute("testName")!));
        Assert.Equal(["Passed", "Failed", "NotExecuted"], results.Select(r => (string)r.Attribute("outcome")!));
    }
}
