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

    internal Page Page() => new RowsPage(
        "discrepancies",
        "Discrepancies",
        "What does not hold, worst first, in plain words.",
        Markup.Text("What does not hold outright, worst first: those that change what an article concludes, then what fails, then what holds by rounding or a hedge alone."),
        data.Recounting.Discrepancies.Select(Row))
    {
        Choices =
        [
            new Choice("conclusion", "Changes a conclusion", [("yes", "yes"), ("no", "no")]),
            Choice.Verdicts(Enum.GetValues<Verdict>().Where(v => v != Verdict.Consistent)),
            Choice.Articles(data),
            Choice.Of("kind", "Kind", data.Ledger.Notes.Select(n => Words.Of(n.Kind))),
        ],
    }.Page();

    private Markup Row(Discrepancy discrepancy) => RowCards.Card(
        new Facets(
            discrepancy.Id,
            ("conclusion", discrepancy.Note.ChangesConclusion ? "yes" : "no"),
            ("verdict", Words.Of(discrepancy.Result.Verdict)),
            ("article", string.Join(' ', data.ArticlesOf(discrepancy))),
            ("kind", Words.Of(discrepancy.Note.Kind))),
        entries.Of(discrepancy, Links, level: 2));
}
