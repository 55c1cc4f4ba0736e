using System.Text.RegularExpressions;

namespace Recount.Cli.Run.Building;

/// <summary>Reads off what a restore said which packages cannot be had, and why.</summary>
/// <param name="said">What it wrote, with verbosity <c>normal</c> where it may have been ended early.</param>
/// <param name="packages">What it was to restore.</param>
internal sealed partial class RestoreLog(string said, IReadOnlyList<(string Id, string Version)> packages)
{
    /// <summary>What a line about a package ends with whose sources kept silent.</summary>
    internal const string NoAnswer = "the package sources did not answer";

    private const string NoSource = "no package source has it";
    private const string NoVersion = "no package source has this version";
    private const string NotFound = "NotFound";

    /// <summary>A line for each package that cannot be had, after a restore that failed; none where it failed otherwise.</summary>
    internal IReadOnlyList<string> Missing()
    {
        var unable = Unable().Matches(said).ToLookup(m => m.Groups["id"].Value, m => m.Groups["code"].Value, StringComparer.OrdinalIgnoreCase);
        var lost = Lost().Matches(said).Select(m => m.Groups["id"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var source = SourceFault().Match(said);
        var asked = packages
            .Select(p => (p.Id, p.Version, Why: unable[p.Id].FirstOrDefault() is { } code ? code == "NU1101" ? NoSource : NoVersion
                : lost.Contains(p.Id) ? NoAnswer
                : source.Success ? source.Value.TrimEnd('.')
                : ""));

        // What a package needs may be missing as well, and has no line in the central list.
        var further = unable.Select(u => u.Key).Except(packages.Select(p => p.Id), StringComparer.OrdinalIgnoreCase)
            .Select(id => $"{id}: {NoSource}");
        return Lines(asked, further);
    }

    /// <summary>
    /// A line for each package that nobody is known to have, after a restore that was ended for want of time; what was
    /// found is left out, even where it was not fetched.
    /// </summary>
    internal IReadOnlyList<string> Silent() => Lines(packages.Select(p => (p.Id, p.Version, Why: Answers(p.Id) switch
    {
        [] => NoAnswer,
        var answers when answers.TrueForAll(a => a == NotFound) => $"{NoSource} of those that answered",
        _ => "",
    })), []);

    private List<string> Answers(string id) =>
    [
        .. Answer().Matches(said)
            .Where(m => m.Groups["id"].Value.Equals(id, StringComparison.OrdinalIgnoreCase))
            .Select(m => m.Groups["answer"].Value),
    ];

    private static IReadOnlyList<string> Lines(IEnumerable<(string Id, string Version, string Why)> asked, IEnumerable<string> further) =>
    [
        .. asked.Where(p => p.Why.Length > 0).Select(p => $"{p.Id} {p.Version.Trim('[', ']')}: {p.Why}").Concat(further)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"error (?<code>NU110[123]): Unable to find (?:a stable )?package (?<id>[\w-]+(?:\.[\w-]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Unable();

    [GeneratedRegex(@"(?<=error NU1301: )Failed to retrieve information about '(?<id>[^']+)' from remote source", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();

    [GeneratedRegex(@"(?<=error NU1301: )(?:Unable to load the service index for source|The local source) .*?(?=\r?$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SourceFault();

    [GeneratedRegex(@"^ *(?<answer>OK|CACHE|NotFound) \S+/(?<id>[^/\s]+)/index\.json", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();
}
