using Recount.Checks;
using Recount.Data;
using Recount.Quantities;

namespace Recount.Cli.Report.Exports;

/// <summary>The tables behind the pages, with everything that was worked out.</summary>
internal static class LedgerTables
{
    internal static IEnumerable<ExportTable> Of(ReportData data) => [Claims(data), Checks(data), References(data), Discrepancies(data)];

    private static ExportTable Claims(ReportData data) => new(
        "claims",
        ["id", "article", "subject", "metric", "printed", "low", "high", "interval", "unit", "kind", "as_of", "scope", "source",
            "forecast", "standing", "standing_then", "judged_by", "unchecked"],
        [.. data.Recounting.Claims.Select(r => (ExportValue[])
        [
            r.Claim.Id, r.Claim.Article, r.Claim.Subject, r.Claim.Metric, r.Claim.Printed,
            ExportValue.End(r.Claim.Quantity?.Allowed.Low, r.Claim.Quantity?.Unit),
            ExportValue.End(r.Claim.Quantity?.Allowed.High, r.Claim.Quantity?.Unit),
            r.Claim.Quantity is { } quantity ? QuantityText.Exact(quantity) : "",
            r.Claim.Unit, Words.Of(r.Claim.Kind), r.Claim.AsOf?.ToString(), r.Claim.Scope, r.Claim.Source, r.Claim.IsForecast,
            Words.Of(r.Standing), r.StandingThen is { } then ? Words.Of(then) : "",
            ExportValue.List(r.Checks.Select(c => c.Check.Id)), r.Claim.UncheckedReason,
        ])]);

    private static ExportTable Checks(ReportData data) => new(
        "checks",
        ["id", "topic", "kind", "judges", "bearing", "expression", "filled", "relation", "compared_with", "filled_comparison",
            "computed", "stated", "verdict", "strength", "timing", "size", "reading", "assumptions", "missing"],
        [.. data.Recounting.Checks.Select(r => (ExportValue[])
        [
            r.Check.Id, r.Check.Topic, Words.Of(r.Check.Kind), ExportValue.List(r.Check.Judges), Words.Of(r.Check.Bearing),
            r.Check.Source, r.Filled, Relations.Sign(r.Check.Relation), r.Check.SourceCompared, r.FilledComparison,
            Interval(r.Computed), Interval(r.Stated), Words.Of(r.Verdict), r.Strength is { } strength ? Words.Of(strength) : "",
            Words.Of(r.Timing), r.Size?.ToString(), r.Check.Reading, r.Check.Assumptions, r.Missing,
        ])]);

    private static ExportTable References(ReportData data) => new(
        "references",
        ["id", "subject", "metric", "printed", "interval", "unit", "as_of", "publisher", "title", "published", "address", "strength", "scope", "named_by"],
        [.. data.Ledger.References.Select(r => (ExportValue[])
        [
            r.Id, r.Subject, r.Metric, r.Printed, r.Quantity is { } quantity ? QuantityText.Exact(quantity) : "", r.Unit,
            r.AsOf?.ToString(), r.Publisher, r.Title, r.Published?.ToString(), r.Address, Words.Of(r.Strength), r.Scope,
            ExportValue.List(data.Naming[r.Id].Select(c => c.Check.Id)),
        ])]);

    private static ExportTable Discrepancies(ReportData data) => new(
        "discrepancies",
        ["id", "check", "kind", "conclusion", "verdict", "size", "articles", "claims", "headline", "text", "cell"],
        [.. data.Recounting.Discrepancies.Select(d => (ExportValue[])
        [
            d.Id, d.Note.Check, Words.Of(d.Note.Kind), d.Note.ChangesConclusion, Words.Of(d.Result.Verdict), d.Size,
            ExportValue.List(data.ArticlesOf(d)), ExportValue.List(d.Claims), d.Note.Headline, d.Text, data.CellOf(d.Note.Check)?.Path,
        ])]);

    private static string Interval(Quantity? quantity) =>
        quantity is { } q ? QuantityText.Exact(q) + QuantityText.Suffix(q.Unit) : "";
}
