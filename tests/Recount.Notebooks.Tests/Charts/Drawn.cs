using System.Text.Json.Nodes;
using Plotly.NET;
using Recount.Notebooks.Charts;

namespace Recount.Notebooks.Tests.Charts;

/// <summary>Charts of the ledger and what is in them.</summary>
internal static class Drawn
{
    internal static ChartOutput Shown(this GenericChart chart, string finding = "A finding") =>
        chart.ToOutput("a-chart", finding, "A measure, in its unit", "Source: the ledger.");

    internal static GenericChart Downloads() => Plot.Combine(
        Plot.References("R006", "R007", "R001"),
        Plot.Series("qwen_cumulative_downloads", "downloads", name: "counts"),
        Plot.Claims("000-downloads", "002-downloads", Plot.At("004-downloads", "2026-02")))
        .OverTime("downloads to date, millions", scale: 1e6);

    internal static GenericChart Shares() => Plot.Rows(
        "001-china-share", ("study, China", "R042"), "002-china-future", ("duo's part", 100 * 14.0 / 17, "share(001-duo-share, 001-china-share)"))
        .Along("share of downloads, per cent");

    /// <summary>One chart of each kind.</summary>
    internal static IReadOnlyList<GenericChart> Kinds() =>
    [
        Downloads(),
        Shares(),
        Plot.Bars("claimed", "004-ray-downloads", "004-pydantic-downloads").Along("downloads, millions", scale: 1e6),
        Plot.Shares(new Whole("today", ("China", "002-china-today"), ("United States", "002-us-today"))).Along("share, per cent"),
        Plot.Combine(Plot.Region("possible", [(40, 45, 15), (45, 45, 10), (45, 50, 5)]), Plot.TernaryPoints("002", [("today", 30, 50, 20)]))
            .OnTriangle("China", "United States", "rest"),
        Plot.Combine(Plot.Band("range", [(0.0, 1, 2), (1, 2, 4)]), Plot.Line("linear", [(0.0, 1.5), (1, 3)], dashed: true)).Upwards("share, per cent", "years"),
        Plot.Density("draws", [1.1, 1.2, 2.5], 0.5).Upwards("share of draws, per cent", "result").Threshold(2, "majority"),
        Plot.Matrix(["000", "001"], ["000", "001"], new double?[,] { { null, 3 }, { 3, null } }, "conflicts"),
        Plot.Events("000-bloomberg-date", "002-avocado-due", ("R135 itself", "R135")),
        Plot.Slope("2024", "2025", ("Chinese models", "004-china-usage-base", "004-china-usage")).Upwards("share of tokens, per cent"),
        Plot.Tornado(12.5, ("baseline", 9, 14), ("horizon", 12, 13)).Along("points", fromNought: false),
        Plot.Series("qwen_derivatives", "derivatives", joined: true).OverTime("derivatives", log: true),
    ];

    internal static JsonObject Figure(this ChartOutput output) => JsonNode.Parse(output.Json)!.AsObject();

    internal static IReadOnlyList<JsonObject> Traces(this ChartOutput output) => [.. output.Figure()["data"]!.AsArray().Select(t => t!.AsObject())];

    internal static bool IsDecoration(this JsonObject trace) => trace["meta"]?["decoration"] is not null;
}
