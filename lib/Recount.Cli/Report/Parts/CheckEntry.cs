using Recount.Checks;
using Recount.Cli.Report.Html;
using Recount.References;
using Recount.Verdicts;

namespace Recount.Cli.Report.Parts;

/// <summary>A check as part of a claim: its arithmetic, its reading, what it rests on, the cell that shows it.</summary>
internal sealed class CheckEntry(ReportData data, Arithmetic arithmetic)
{
    internal Markup Of(CheckResult result, Links links)
    {
        var check = result.Check;
        var cell = data.CellOf(check.Id) is { } place
            ? Markup.Of($"<a href=\"{links.Cell(place)}\">shown in notebook {place.Notebook}</a>")
            : Markup.Empty;
        return Markup.Of($"""
            <li class="check">{arithmetic.Of(result, links)}
            <p class="reading">{check.Reading}{Assumptions(check)}</p>{Sources(result, links)}
            {Asides.Of(Markup.Text(Bearing(check.Bearing)), Markup.Text(Rest(result)), cell, Markup.Of($"<a href=\"{links.Check(check.Id)}\"><code>{check.Id}</code></a>"))}</li>
            """);
    }

    internal static Markup Assumptions(Checks.Check check) =>
        Markup.If(check.Assumptions.Length > 0, () => Markup.Of($" <span class=\"assumed\">Assumed: {check.Assumptions}</span>"));

    /// <summary>What a check rests on, and when that could be known.</summary>
    internal static string Rest(CheckResult result) => Signs.Word(result.Strength) + result.Timing switch
    {
        Timing.Known => ", known when the article came out",
        Timing.Later => ", known only later",
        Timing.Undated => ", undated",
        _ => "",
    };

    internal static string Bearing(Bearing bearing) => bearing switch
    {
        Checks.Bearing.Core => "judges the claim",
        Checks.Bearing.Facet => "judges a facet of it",
        _ => "context",
    };

    /// <summary>The references and series that a check names, each with a link to its page.</summary>
    internal Markup Sources(CheckResult result, Links links)
    {
        var references = result.Check.Ids.Select(data.Ledger.Reference).OfType<Reference>()
            .Select(r => Markup.Of($"<li><a href=\"{links.Reference(r.Id)}\">{r.Id}</a> {Cited(r)}</li>"));
        var series = SeriesNames.In(result.Check)
            .Select(name => Markup.Of($"<li><a href=\"{links.Series(name)}\">{name}</a></li>"));
        var all = references.Concat(series).ToList();
        return Markup.If(all.Count > 0, () => Markup.Of($"\n<ul class=\"sources\">{all}</ul>"));
    }

    /// <summary>Publisher, title with its link, date.</summary>
    internal static Markup Cited(Reference reference)
    {
        var title = WebAddress.Link(reference.Address, reference.Title);
        var date = Markup.If(reference.Published is not null, () => Markup.Of($", {PeriodText.Of(reference.Published)}"));
        return Markup.Of($"{reference.Publisher}: <cite>{title}</cite>{date}");
    }
}
