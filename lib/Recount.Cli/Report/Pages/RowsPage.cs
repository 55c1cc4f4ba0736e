using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;

namespace Recount.Cli.Report.Pages;

/// <summary>A page of rows: what they are, where to take them away, how to find one, the rows. All such pages are built here.</summary>
/// <param name="Name">The name of page, table and files: <c>claims</c>.</param>
/// <param name="Title">The heading.</param>
/// <param name="Description">What the page holds, in a sentence.</param>
/// <param name="Standfirst">What stands beneath the heading.</param>
/// <param name="Rows">The rows; the element that holds them has the page's name as its id.</param>
internal sealed record RowsPage(string Name, string Title, string Description, Markup Standfirst, IEnumerable<Markup> Rows)
{
    /// <summary>The table that the rows are of; null where each row is a card.</summary>
    internal RowTable? Table { get; init; }

    /// <summary>By what the rows can be told apart.</summary>
    internal IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>What follows the rows.</summary>
    internal Markup After { get; init; } = Markup.Empty;

    internal Page Page()
    {
        var rows = Rows.ToList();
        return new($"{Name}.html", Title, Description, Markup.Of($"""
            <h1>{Title}</h1>
            <p>{Standfirst}</p>
            {Downloads.Of(Name, new Links(""))}
            {Filters.Of(Name, rows.Count, Choices)}
            {(Table is { } table ? (table with { Id = Name }).Of(rows) : RowCards.Of(Name, rows))}
            {After}
            """));
    }
}
