using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Parts;

/// <summary>A row's address and what it can be found by: attributes that the filters compare with their choices.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Values">The names of the choices and the row's values; several values stand with spaces between them.</param>
internal sealed record Facets(string Id, params IReadOnlyList<(string Name, string Value)> Values)
{
    /// <summary>The attributes, with a space before each.</summary>
    internal Markup Attributes =>
        Markup.Of($" id=\"{Id}\"{Values.Select(v => Markup.Of($" data-{new Markup(v.Name)}=\"{v.Value}\""))}");
}
