using Recount.Cli.Report.Html;
using Recount.Data;
using Recount.References;

namespace Recount.Cli.Report.Parts;

/// <summary>A series with its index row and its table.</summary>
/// <param name="data">The report's data.</param>
/// <param name="index">The rows of the series' index, by name.</param>
internal sealed class SeriesEntry(ReportData data, IReadOnlyDictionary<string, CsvRow> index)
{
    internal Markup Of(Series series, Links links)
    {
        var row = index[series.Name];
        var users = data.Naming["series:" + series.Name]
            .Select(c => Markup.Of($"<a href=\"{links.Check(c.Check.Id)}\">{c.Check.Id}</a>")).ToList();
        return Markup.Of($"""
            <section class="series" id="series-{series.Name}" aria-labelledby="name-{series.Name}">
            <h3 id="name-{series.Name}">{row.Text("title")}</h3>
            <p class="byline">{WebAddress.Link(row.Text("address"), row.Text("publisher"))} · {Words.Of(series.Strength)} · {row.Text("unit")} · {row.Text("scope")}</p>
            <p>{row.Text("note")}</p>
            <p class="downloads"><a href="{links.Data($"ledger/series/{series.Name}.csv")}" download>CSV</a> <span><code>{series.Name}</code>{Used(users)}</span></p>
            <details><summary>{series.Rows.Count} rows</summary>{Table(series)}</details>
            </section>

            """);
    }

    private static Markup Used(List<Markup> users) =>
        Markup.If(users.Count > 0, () => Markup.Of($", read by {Markup.Join(", ", users)}"));

    private static Markup Table(Series series)
    {
        var columns = series.Rows.Count > 0 ? series.Rows[0].Columns : [];
        var heads = columns.Select(c => Markup.Of($"<th scope=\"col\">{c.Replace('_', ' ')}</th>"));
        var rows = series.Rows.Select(r => Markup.Of($"<tr>{columns.Select(c => Cell(r.Text(c)))}</tr>"));
        return Markup.Of($"""
            <div class="scroll" tabindex="0" role="group" aria-label="{series.Name}"><table class="plain">
            <thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>
            """);
    }

    private static Markup Cell(string text) => text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-')
        ? Markup.Of($"<td class=\"num\">{text}</td>")
        : Markup.Of($"<td>{text}</td>");
}
