namespace Recount.Cli.Report;

/// <summary>What a report is to be made from, and where it goes.</summary>
/// <param name="Data">The data folder.</param>
/// <param name="Out">The folder of the site.</param>
internal sealed record ReportRequest(string Data, string Out)
{
    /// <summary>The folder of the executed notebooks.</summary>
    internal string Notebooks { get; init; } = "notebooks";

    /// <summary>A folder with originals to show instead of the digests; null for a report that may be published.</summary>
    internal string? Originals { get; init; }

    /// <summary>Where the site will be published; empty where that is not known.</summary>
    internal string Address { get; init; } = "";

    /// <summary>Whether changes are watched.</summary>
    internal bool IsWatched { get; init; }
}
