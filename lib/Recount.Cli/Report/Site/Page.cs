using System.Text.Json.Nodes;
using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Site;

/// <summary>A page of the site before it is framed.</summary>
/// <param name="Path">Where it stands in the site, with forward slashes.</param>
/// <param name="Title">Its title, without the site's.</param>
/// <param name="Description">What is on it, in a sentence.</param>
/// <param name="Main">Its content, heading included.</param>
internal sealed record Page(string Path, string Title, string Description, Markup Main)
{
    /// <summary>The entry of the navigation that it belongs to; empty for none.</summary>
    internal string Section { get; init; } = "";

    /// <summary>What it says to machines, in schema.org's words; null for nothing.</summary>
    internal JsonNode? Schema { get; init; }

    /// <summary>Whether it has charts that a script may draw.</summary>
    internal bool HasCharts { get; init; }

    /// <summary>Leads from its folder back to the site's root.</summary>
    internal string Root => string.Concat(Enumerable.Repeat("../", Path.Count(c => c == '/')));
}
