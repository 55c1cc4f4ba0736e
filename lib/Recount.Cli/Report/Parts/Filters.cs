using Recount.Cli.Report.Html;
using Recount.Data;
using Recount.Verdicts;

namespace Recount.Cli.Report.Parts;

/// <summary>The search field and the choices above a table; the script shows them, since they do nothing without it.</summary>
internal static class Filters
{
    /// <param name="rows">The id of the element that holds the rows.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="choices">The choices.</param>
    internal static Markup Of(string rows, int count, IReadOnlyList<Choice> choices)
    {
        var selects = choices.Select(choice => Markup.Of($"""
            <label>{choice.Label} <select name="{choice.Name}"><option value="">all</option>{choice.Options.Select(o => Markup.Of($"<option value=\"{o.Value}\">{o.Name}</option>"))}</select></label>
            """));
        return Markup.Of($"""
            <div class="filters" role="search" aria-label="Filter the rows" data-rows="{rows}" hidden>
            <label>Search <input type="search" name="q" autocomplete="off"></label>
            {selects}
            <output>{count} of {count}</output>
            </div>
            """);
    }
}

/// <summary>A choice among values that rows have.</summary>
/// <param name="Name">The name of the rows' data attribute and of the address's parameter.</param>
/// <param name="Label">What stands before it.</param>
/// <param name="Options">The values and how they are shown.</param>
internal sealed record Choice(string Name, string Label, IEnumerable<(string Value, string Name)> Options)
{
    internal static Choice Articles(ReportData data) =>
        new("article", "Article", data.Ledger.Articles.Select(a => (a.Id, $"{a.Id} {a.Publisher}")));

    internal static Choice Verdicts(IEnumerable<Verdict> verdicts) =>
        new("verdict", "Verdict", verdicts.Select(v => (Words.Of(v), Legend.Word(v))));

    internal static Choice Of(string name, string label, IEnumerable<string> values) =>
        new(name, label, values.Distinct().Order(StringComparer.Ordinal).Select(v => (v, v.Replace('_', ' '))));
}
