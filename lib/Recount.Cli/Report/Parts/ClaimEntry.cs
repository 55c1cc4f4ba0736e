using Recount.Cli.Report.Html;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Cli.Report.Parts;

/// <summary>A claim in full: what was printed, what that allows, how it stands, and every check that judges it.</summary>
internal sealed class ClaimEntry(ReportData data, CheckEntry checks)
{
    internal Markup Of(ClaimResult result, Links links)
    {
        var claim = result.Claim;
        var notes = data.About[claim.Id].ToList();
        return Markup.Of($"""
            <section class="claim {Signs.Class(result.Standing)}" id="{claim.Id}" aria-labelledby="{claim.Id}-name">
            <h3 id="{claim.Id}-name"><q>{claim.Printed}</q> <span class="about">{claim.Subject}: {claim.Metric}</span></h3>
            <p class="standing">{Signs.Tag(result.Standing)}{Then(result)}</p>
            <dl class="facts">{Facts(result)}</dl>{Checks(result, links)}{Notes(notes, links)}{Unchecked(claim.UncheckedReason)}
            {Asides.Of(Markup.Of($"<a href=\"#{claim.Id}\"><code>{claim.Id}</code></a>"), Markup.Of($"<a href=\"{links.ClaimRow(claim.Id)}\">in the table of claims</a>"), Home(claim.Id, links))}
            </section>

            """);
    }

    private static Markup Then(ClaimResult result) => Markup.If(
        result.StandingThen is { } then && then != result.Standing,
        () => Markup.Of($" <span class=\"then\">by what was known when the article came out: {Signs.Tag(result.StandingThen!.Value)}</span>"));

    private static IEnumerable<Markup> Facts(ClaimResult result)
    {
        var claim = result.Claim;
        var allowed = claim.Quantity is { } quantity ? QuantityText.Allowed(quantity) : "no value";
        yield return Fact("Allows", claim.OverrideReason.Length > 0 ? $"{allowed}: {claim.OverrideReason}" : allowed);
        yield return Fact("Kind", Signs.Word(claim.Kind) + (claim.IsForecast ? ", forecast" : ""));
        yield return Fact("Stated for", PeriodText.Of(claim.AsOf));
        yield return Fact("Scope", claim.Scope);
        yield return Fact("Said by", claim.Source);
    }

    private static Markup Fact(string name, string value) =>
        Markup.If(value.Length > 0, () => Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>"));

    private Markup Checks(ClaimResult result, Links links)
    {
        var judging = result.Checks.Select(c => checks.Of(c, links)).ToList();
        return Markup.If(judging.Count > 0, () => Markup.Of($"\n<ol class=\"checks\">{judging}</ol>"));
    }

    private static Markup Notes(List<Discrepancies.Discrepancy> notes, Links links) => Markup.If(notes.Count > 0, () => Markup.Of($"""

        <p class="notes">Discrepancies: {Markup.Join("; ", notes.Select(d => Markup.Of($"<a href=\"{links.Discrepancy(d.Id)}\">{d.Note.Headline}</a>")))}.</p>
        """));

    private static Markup Unchecked(string reason) =>
        Markup.If(reason.Length > 0, () => Markup.Of($"\n<p class=\"unchecked\">Not checked: {reason}</p>"));

    private Markup Home(string claim, Links links) => data.Notebooks.HomeOf(claim) is { } home
        ? Markup.Of($"<a href=\"{links.Cell(home)}\">reproduced in notebook {home.Notebook}</a>")
        : Markup.Empty;
}
