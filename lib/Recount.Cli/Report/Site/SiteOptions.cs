namespace Recount.Cli.Report.Site;

/// <summary>What a build of the site may differ in besides its data.</summary>
/// <param name="Address">Where it will be published, with a slash at its end; empty where that is not known.</param>
/// <param name="Plotly">plotly.js; null where it is not at hand.</param>
/// <param name="PlotlyMissing">Why it is not; empty where it is, or where nobody needs it.</param>
/// <param name="IsWatched">Whether changes are watched, so that pages look out for a newer build of themselves.</param>
internal sealed record SiteOptions(string Address, byte[]? Plotly, string PlotlyMissing, bool IsWatched);
