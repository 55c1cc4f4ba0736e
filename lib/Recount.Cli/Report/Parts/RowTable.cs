using Recount.Cli.Report.Html;

namespace Recount.Cli.Report.Parts;

/// <summary>A table whose rows become small cards on a phone; roles say what is a row and a cell when the layout no longer does.</summary>
/// <param name="Caption">What it lists.</param>
/// <param name="Columns">The columns' names.</param>
internal sealed record RowTable(string Caption, params IReadOnlyList<string> Columns)
{
    /// <summary>The id of the table; none where it is empty.</summary>
    internal string Id { get; init; } = "";

    internal Markup Of(IEnumerable<Markup> rows) => Markup.Of($"""
        <table class="rows" role="table"{Markup.If(Id.Length > 0, () => Markup.Of($" id=\"{Id}\""))}>
        <caption class="quiet">{Caption}</caption>
        <thead role="rowgroup"><tr role="row">{Columns.Select(c => Markup.Of($"<th role=\"columnheader\" scope=\"col\">{c}</th>"))}</tr></thead>
        <tbody role="rowgroup">
        {rows}</tbody></table>
        """);

    /// <summary>A row; its first cell names it.</summary>
    /// <param name="facets">The row's address and what it can be found by; null for a row without either.</param>
    /// <param name="head">What stands in the first cell.</param>
    /// <param name="cells">The other cells.</param>
    internal static Markup Row(Facets? facets, Markup head, params IEnumerable<RowCell> cells) => Markup.Of(
        $"<tr role=\"row\"{facets?.Attributes ?? Markup.Empty}><th role=\"rowheader\" scope=\"row\">{head}</th>{cells.Select(c => c.Markup)}</tr>\n");
}

/// <summary>A cell.</summary>
/// <param name="Content">What stands in it.</param>
/// <param name="Label">What stands before it on a phone, where no column's head does; empty where it needs none.</param>
/// <param name="Look">Its class; empty for none.</param>
internal readonly record struct RowCell(Markup Content, string Label = "", string Look = "")
{
    internal Markup Markup => Html.Markup.Of($"<td role=\"cell\"{Attribute("data-label", Label)}{Attribute("class", Look)}>{Content}</td>");

    private static Markup Attribute(string name, string value) =>
        Html.Markup.If(value.Length > 0, () => Html.Markup.Of($" {new Markup(name)}=\"{value}\""));
}
