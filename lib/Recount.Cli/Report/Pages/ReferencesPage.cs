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

    internal Page Page() => new("references.html", "References", "The independent, cited facts that the claims were held against.", Markup.Of($"""
        <h1>References</h1>
        <p>The independent, cited facts that the claims were held against. A primary source is the party that counted or the document itself, a secondary one a named publisher that quotes it, a weak one a copy, an aggregator or an undated page. <a href="#series">The series</a> stand below.</p>
        {Downloads.Of("references", Links)}
        {Filters.Of("references", data.Ledger.References.Count,
            new Choice("strength", "Strength", Enum.GetValues<Strength>().Select(s => (Words.Of(s), Words.Of(s)))),
            Choice.Of("subject", "About", data.Ledger.References.Select(r => r.Subject)))}
        <table class="rows" role="table" id="references">
        <caption class="quiet">References by number</caption>
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">No.</th><th role="columnheader" scope="col">Fact</th><th role="columnheader" scope="col">Printed</th><th role="columnheader" scope="col">Stated for</th><th role="columnheader" scope="col">Source</th><th role="columnheader" scope="col">Strength</th></tr></thead>
        <tbody role="rowgroup">
        {data.Ledger.References.Select(Row)}</tbody></table>
        <h2 id="series">Series</h2>
        {data.Ledger.Series.Select(s => series.Of(s, Links))}
        """));

    private Markup Row(Reference reference)
    {
        var users = data.Naming[reference.Id].Select(c => Markup.Of($"<a href=\"{Links.Check(c.Check.Id)}\">{c.Check.Id}</a>")).ToList();
        var used = Markup.If(users.Count > 0, () => Markup.Of($"<details class=\"users\"><summary>{users.Count} {(users.Count == 1 ? "check" : "checks")}</summary>{Markup.Join(", ", users)}</details>"));
        var printed = reference.Quantity is { Unit: var unit } && unit != Unit.Boolean && unit != Unit.Date
            ? reference.Printed + QuantityText.Suffix(unit)
            : reference.Printed;
        return Markup.Of($"""
            <tr role="row" id="{reference.Id}" data-strength="{Words.Of(reference.Strength)}" data-subject="{reference.Subject}"><th role="rowheader" scope="row"><a class="id" href="#{reference.Id}">{reference.Id}</a></th><td role="cell">{reference.Subject}: {reference.Metric}{Scope(reference)}</td><td role="cell" data-label="printed" class="num">{printed}</td><td role="cell" data-label="stated for" class="date">{PeriodText.Of(reference.AsOf)}</td><td role="cell">{CheckEntry.Cited(reference)}</td><td role="cell" data-label="strength">{Words.Of(reference.Strength)} {used}</td></tr>

            """);
    }

    private static Markup Scope(Reference reference) =>
        Markup.If(reference.Scope.Length > 0, () => Markup.Of($" <span class=\"quiet\">{reference.Scope}</span>"));
}
