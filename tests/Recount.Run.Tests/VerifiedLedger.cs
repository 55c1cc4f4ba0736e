using System.Text.Json.Nodes;
using Recount.Tests.Ledgers;

namespace Recount.Run.Tests;

/// <summary>The small ledger and a notebook that reproduces all of it, run in the tests' own host.</summary>
internal sealed class VerifiedLedger : IDisposable
{
    private readonly Playground _playground = new();

    internal VerifiedLedger()
    {
        using var ledger = SmallLedger.Create();
        Directory.Delete(_playground.PathOf("data"));
        Directory.Move(ledger.Folder, _playground.PathOf("data"));
        Directory.CreateDirectory(ledger.Folder);
        Reconciled =
        [
            Reconciliation("900-shops-counted", ["900-shops"], "312", "300", "null", "shops", "consistent", "null"),
            Reconciliation("900-shops-rose", ["900-shops", "900-shops-before"], "50", "0", "0", "percent", "consistent", "null"),
            Reconciliation("900-margin-reported", ["900-margin"], "12.4", "14.5", "15.5", "percent", "inconsistent", "\"d-900-margin\""),
        ];
        Run();
    }

    /// <summary>The JSON of each reconciliation.</summary>
    internal List<string> Reconciled { get; }

    internal string Note { get; set; } = "<p>The report has <b>12.4</b>,\n the article 15%.</p>";

    internal string Verdicts { get; set; } = """
        {"notebook":"01-shops","claims":[{"id":"900-shops","standing":"supported"},{"id":"900-shops-before","standing":"no_evidence"},{"id":"900-margin","standing":"contradicted"}]}
        """;

    internal string Chart { get; set; } = """
        {"data":[{"name":"shops","x":["2023-12-31","2024-12-31"],"y":[204,312],"customdata":["shops.shops[2023-12-31]","R001"]}],"layout":{}}
        """;

    public void Dispose() => _playground.Dispose();

    /// <summary>Writes the notebook and runs it.</summary>
    internal VerifiedLedger Run()
    {
        var cells = Reconciled.Select((entry, i) => NotebookJson.Code($"check-{i}",
            $"bundle application/vnd.recount.reconciliation+json {entry}\nhtml {Note.Replace("\n", " ", StringComparison.Ordinal)}"));
        _playground.Write("01-shops", NotebookJson.Of(
        [
            .. cells,
            NotebookJson.Code("chart", $"json application/vnd.plotly.v1+json {Chart}"),
            NotebookJson.Code("verdicts", $"json application/vnd.recount.verdicts+json {Verdicts}"),
        ]).ToJsonString());
        Assert.Equal(0, _playground.Run("--force").Code);
        return this;
    }

    /// <summary>Changes the notebook behind the back of run.</summary>
    internal VerifiedLedger Edit(Action<JsonNode> edit)
    {
        var notebook = _playground.Json("01-shops");
        edit(notebook);
        _playground.Write("01-shops", notebook.ToJsonString());
        return this;
    }

    internal (int Code, string Output, string Errors) Verify(params string[] args) =>
        Playground.Call(["verify", "--data", _playground.PathOf("data"), .. args]);

    internal (int Code, string Output, string Errors) Check(params string[] args) =>
        Playground.Call(["check", "--data", _playground.PathOf("data"), .. args]);

    internal string PathOf(params string[] parts) => _playground.PathOf(parts);

    private static string Reconciliation(
        string id, string[] claims, string value, string low, string high, string unit, string verdict, string note) => $$"""
        {"id":"{{id}}","claims":[{{string.Join(",", claims.Select(c => $"\"{c}\""))}}],"value":{{value}},"low":{{low}},"high":{{high}},"unit":"{{unit}}","verdict":"{{verdict}}","discrepancy":{{note}}}
        """;
}
