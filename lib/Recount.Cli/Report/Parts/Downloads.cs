using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Parts;

/// <summary>The line above a table: where its rows can be taken away, and how a row is cited.</summary>
internal static class Downloads
{
    internal static Markup Of(string table, Links links) => Markup.Of($"""
        <p class="downloads"><a href="{links.Data(table + ".csv")}" download>CSV</a> <a href="{links.Data(table + ".json")}" download>JSON</a>
        <span>Each row has an address of its own; <a href="{links.Root}data.html#citing">how to cite it</a>.</span></p>
        """);
}
