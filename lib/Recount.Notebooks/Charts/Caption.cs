using System.Text.RegularExpressions;

namespace Recount.Notebooks.Charts;

/// <summary>What stands around a chart.</summary>
/// <param name="Id">Its id: lower-case letters, digits and hyphens.</param>
/// <param name="Finding">What is seen, as a title.</param>
/// <param name="Subtitle">The measure and its unit.</param>
/// <param name="Source">Where the figures are from.</param>
internal sealed partial record Caption(string Id, string Finding, string Subtitle, string Source)
{
    /// <exception cref="ArgumentException">The id is none, or a text is missing.</exception>
    internal static Caption Of(string id, string finding, string subtitle, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(finding);
        ArgumentException.ThrowIfNullOrWhiteSpace(subtitle);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        return Ids().IsMatch(id)
            ? new Caption(id, finding, subtitle, source)
            : throw new ArgumentException($"\"{id}\" is no id of a chart; lower-case letters, digits and hyphens such as three-dates are.", nameof(id));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Ids();
}
