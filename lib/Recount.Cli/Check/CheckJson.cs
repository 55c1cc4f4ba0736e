using System.Globalization;
using System.Text;
using System.Text.Json;
using Recount.Checks;
using Recount.Data;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Cli.Check;

/// <summary>Writes an audit as JSON: everything, with stable ids, in the order of the tables.</summary>
internal static class CheckJson
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(CheckView view, IReadOnlyDictionary<string, string> notebooks, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Format))
        {
            json.WriteStartObject();
            WriteArticles(json, view);
            WriteClaims(json, view, notebooks);
            WriteChecks(json, view);
            WriteDiscrepancies(json, view);
            WriteRelocated(json, view);
            JsonValues.WriteLines(json, "findings", view.Audit.Findings.Select(f => f.ToString()));
            JsonValues.WriteLines(json, "changes", view.Audit.Changes);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteArticles(Utf8JsonWriter json, CheckView view)
    {
        json.WriteStartArray("articles");
        foreach (var summary in view.Articles)
        {
            json.WriteStartObject();
            json.WriteString("id", summary.Article.Id);
            json.WriteString("publisher", summary.Article.Publisher);
            json.WriteString("title", summary.Article.Title);
            json.WriteString("original", Words.Of(view.Audit.Originals[summary.Article.Id]));
            json.WriteNumber("mentions", summary.Mentions);
            json.WriteNumber("accounted", summary.Accounted);
            json.WriteNumber("claims", summary.Claims);
            json.WriteNumber("with_evidence", summary.WithEvidence);
            json.WriteStartObject("standings");
            foreach (var (standing, count) in summary.Standings)
            {
                json.WriteNumber(Words.Of(standing), count);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteClaims(Utf8JsonWriter json, CheckView view, IReadOnlyDictionary<string, string> notebooks)
    {
        var shown = view.Checks.Select(c => c.Check.Id).ToHashSet(StringComparer.Ordinal);
        var naming = view.Audit.Recounting.Checks
            .SelectMany(c => c.Check.Judges.Concat(c.Check.Ids).Distinct().Select(id => (id, c.Check.Id)))
            .ToLookup(p => p.id, p => p.Id);
        json.WriteStartArray("claims");
        foreach (var result in view.Claims)
        {
            var claim = result.Claim;
            json.WriteStartObject();
            json.WriteString("id", claim.Id);
            json.WriteString("article", claim.Article);
            json.WriteString("subject", claim.Subject);
            json.WriteString("metric", claim.Metric);
            json.WriteString("printed", claim.Printed);
            JsonValues.WriteBounds(json, claim.Quantity);
            json.WriteString("interval", claim.Quantity is { } quantity ? QuantityText.Exact(quantity) : null);
            json.WriteString("interval_reason", claim.OverrideReason.Length > 0 ? claim.OverrideReason : null);
            json.WriteString("unit", claim.Unit);
            json.WriteString("as_of", claim.AsOf?.ToString());
            json.WriteString("scope", claim.Scope);
            json.WriteString("source", claim.Source);
            json.WriteBoolean("forecast", claim.IsForecast);
            json.WriteString("standing", Words.Of(result.Standing));
            json.WriteString("standing_then", result.StandingThen is { } then ? Words.Of(then) : null);
            JsonValues.WriteLines(json, "checks", naming[claim.Id].Where(shown.Contains));
            JsonValues.WriteLines(json, "judged_by", result.Checks.Select(c => c.Check.Id).Where(shown.Contains));
            json.WriteString("notebook", notebooks.GetValueOrDefault(claim.Id));
            json.WriteString("unchecked", claim.UncheckedReason.Length > 0 ? claim.UncheckedReason : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChecks(Utf8JsonWriter json, CheckView view)
    {
        var flips = new FlipFinder(view.Audit.Recounting.Ledger);
        json.WriteStartArray("checks");
        foreach (var result in view.Checks)
        {
            var check = result.Check;
            json.WriteStartObject();
            json.WriteString("id", check.Id);
            json.WriteString("topic", check.Topic);
            json.WriteString("kind", Words.Of(check.Kind));
            JsonValues.WriteLines(json, "judges", check.Judges);
            json.WriteString("bearing", Words.Of(check.Bearing));
            json.WriteString("expression", check.Source);
            json.WriteString("filled", result.Filled);
            json.WriteString("relation", Relations.Sign(check.Relation));
            json.WriteString("compared_with", check.SourceCompared);
            json.WriteString("filled_comparison", result.FilledComparison);
            JsonValues.WriteQuantity(json, "computed", result.Computed);
            JsonValues.WriteQuantity(json, "stated", result.Stated);
            json.WriteString("verdict", Words.Of(result.Verdict));
            json.WriteString("missing", result.Missing.Length > 0 ? result.Missing : null);
            json.WriteString("meeting", result.Meeting is { } meeting ? Words.Of(meeting) : null);
            json.WriteString("strength", result.Strength is { } strength ? Words.Of(strength) : null);
            json.WriteString("timing", Words.Of(result.Timing));
            JsonValues.WriteFlip(json, flips.Nearest(result));
            json.WriteString("reading", check.Reading);
            json.WriteString("assumptions", check.Assumptions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRelocated(Utf8JsonWriter json, CheckView view)
    {
        json.WriteStartArray("relocated");
        foreach (var (mention, start) in view.Audit.Relocated)
        {
            json.WriteStartObject();
            json.WriteString("article", mention.Article);
            json.WriteNumber("n", mention.Number);
            json.WriteString("text", mention.Text);
            json.WritePropertyName("start");
            json.WriteRawValue(start?.ToString(CultureInfo.InvariantCulture) ?? "null");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDiscrepancies(Utf8JsonWriter json, CheckView view)
    {
        json.WriteStartArray("discrepancies");
        foreach (var discrepancy in view.Discrepancies)
        {
            json.WriteStartObject();
            json.WriteString("id", discrepancy.Id);
            json.WriteString("kind", Words.Of(discrepancy.Note.Kind));
            JsonValues.WriteLines(json, "claims", discrepancy.Claims);
            json.WriteString("check", discrepancy.Note.Check);
            json.WriteString("verdict", Words.Of(discrepancy.Result.Verdict));
            json.WriteString("size", discrepancy.Size);
            json.WriteBoolean("conclusion", discrepancy.Note.ChangesConclusion);
            json.WriteString("headline", discrepancy.Note.Headline);
            json.WriteString("text", discrepancy.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
