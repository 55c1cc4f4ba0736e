namespace Recount.Cli.Report.Charts;

/// <summary>plotly.js as the npm package that the project pins, where it is at hand.</summary>
/// <param name="Script">The script; null where it is not at hand.</param>
/// <param name="Missing">Why it is not; empty where it is.</param>
internal sealed record PlotlyPackage(byte[]? Script, string Missing)
{
    internal static PlotlyPackage Find() => new(null, "");
}
