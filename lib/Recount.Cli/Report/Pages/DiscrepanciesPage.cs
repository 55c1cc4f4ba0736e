using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;
using Recount.Data;
using Recount.Discrepancies;
using Recount.Verdicts;

namespace Recount.Cli.Report.Pages;

/// <summary>All discrepancies, worst first.</summary>
internal sealed class DiscrepanciesPage(ReportData data, DiscrepancyEntry entries)
{
    private static readonly Links Links = new("");

    internal Page Page() => new("discrepancies.html", "Discrepancies", "What does not hold, worst first, in plain words.", Markup.Of($"""
        <h1>Discrepancies</h1>
        <p>What does not hold outright, worst first: those that change what an article concludes, then what fails, then what holds by rounding or a hedge alone.</p>
        {Downloads.Of("discrepancies", Links)}
        {Filters.Of("discrepancies", data.Recounting.Discrepancies.Count,
            new Choice("conclusion", "Changes a conclusion", [("yes", "yes"), ("no", "no")]),
            new Choice("verdict", "Verdict", Enum.GetValues<Verdict>().Where(v => v != Verdict.Consistent).Select(v => (Words.Of(v), Signs.Word(v)))),
            Choice.Articles(data),
            Choice.Of("kind", "Kind", data.Ledger.Notes.Select(n => Words.Of(n.Kind))))}
        <ol class="cards" id="discrepancies">
        {data.Recounting.Discrepancies.Select(Row)}</ol>
        """));

    private Markup Row(Discrepancy discrepancy) => Markup.Of($"""
        <li id="{discrepancy.Id}" data-conclusion="{(discrepancy.Note.ChangesConclusion ? "yes" : "no")}" data-verdict="{Words.Of(discrepancy.Result.Verdict)}" data-article="{string.Join(' ', data.ArticlesOf(discrepancy))}" data-kind="{Words.Of(discrepancy.Note.Kind)}">
        {entries.Of(discrepancy, Links, level: 2)}</li>

        """);
}
