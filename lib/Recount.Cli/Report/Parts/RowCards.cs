using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Parts;

/// <summary>A list whose rows are too full for a table: each is a card with notes beside it.</summary>
internal static class RowCards
{
    internal static Markup Of(string id, IEnumerable<Markup> cards) => Markup.Of($"<ol class=\"cards\" id=\"{id}\">\n{cards}</ol>");

    internal static Markup Card(Facets facets, Markup content) => Markup.Of($"<li{facets.Attributes}>\n{content}</li>\n\n");
}
