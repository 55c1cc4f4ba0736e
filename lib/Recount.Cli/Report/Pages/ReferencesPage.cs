using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Cli.Report.Site;
using Recount.Data;
using Recount.Quantities;
using Recount.References;

namespace Recount.Cli.Report.Pages;

/// <summary>The table of all cited facts and series.</summary>
internal sealed class ReferencesPage(ReportData data, SeriesEntry series)
{
    private static readonly Links Links = new("");

    internal Page Page() => new RowsPage(
        "references",
        "References",
        "The independent, cited facts that the claims were held against.",
        new Markup("""
            The independent, cited facts that the claims were held against. A primary source is the party that counted or the document itself, a secondary one a named publisher that quotes it, a weak one a copy, an aggregator or an undated page. <a href="#series">The series</a> stand below.
            """),
        data.Ledger.References.Select(Row))
    {
        Table = new RowTable("References by number", "No.", "Fact", "Printed", "Stated for", "Source", "Strength"),
        Choices =
        [
            new Choice("strength", "Strength", Enum.GetValues<Strength>().Select(s => (Words.Of(s), Words.Of(s)))),
            Choice.Of("subject", "About", data.Ledger.References.Select(r => r.Subject)),
        ],
        After = Markup.Of($"<h2 id=\"series\">Series</h2>\n{data.Ledger.Series.Select(s => series.Of(s, Links))}"),
    }.Page();

    private Markup Row(Reference reference)
    {
        var printed = reference.Quantity is { Unit: var unit } && unit != Unit.Boolean && unit != Unit.Date
            ? reference.Printed + QuantityText.Suffix(unit)
            : reference.Printed;
        return RowTable.Row(
            new Facets(reference.Id, ("strength", Words.Of(reference.Strength)), ("subject", reference.Subject)),
            Markup.Of($"<a class=\"id\" href=\"#{reference.Id}\">{reference.Id}</a>"),
            new RowCell(Markup.Of($"{reference.Subject}: {reference.Metric}{Scope(reference)}")),
            new RowCell(Markup.Text(printed), "printed", "num"),
            new RowCell(Markup.Text(PeriodText.Of(reference.AsOf)), "stated for", "date"),
            new RowCell(CheckEntry.Cited(reference)),
            new RowCell(Markup.Of($"{Words.Of(reference.Strength)} {Users(reference)}"), "strength"));
    }

    private Markup Users(Reference reference)
    {
        var users = data.Naming[reference.Id].Select(c => Markup.Of($"<a href=\"{Links.Check(c.Check.Id)}\">{c.Check.Id}</a>")).ToList();
        return Markup.If(users.Count > 0, () => Markup.Of(
            $"<details class=\"users\"><summary>{users.Count} {(users.Count == 1 ? "check" : "checks")}</summary>{Markup.Join(", ", users)}</details>"));
    }

    private static Markup Scope(Reference reference) =>
        Markup.If(reference.Scope.Length > 0, () => Markup.Of($" <span class=\"quiet\">{reference.Scope}</span>"));
}
