using System.Text;
using System.Text.Json;
using Recount.Checks;
using Recount.Data;
using Recount.Dates;
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

    internal static void Write(CheckView view, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Format))
        {
            json.WriteStartObject();
            WriteArticles(json, view);
            WriteClaims(json, view);
            WriteChecks(json, view);
            WriteDiscrepancies(json, view);
            WriteLines(json, "findings", view.Audit.Findings.Select(f => f.ToString()));
            WriteLines(json, "changes", view.Audit.Changes);
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
            json.WriteNumber("withEvidence", summary.WithEvidence);
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

    private static void WriteClaims(Utf8JsonWriter json, CheckView view)
    {
        var shown = view.Checks.Select(c => c.Check.Id).ToHashSet(StringComparer.Ordinal);
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
            WriteBounds(json, claim.Quantity);
            json.WriteString("unit", claim.Unit);
            json.WriteString("asOf", claim.AsOf?.ToString());
            json.WriteString("scope", claim.Scope);
            json.WriteString("source", claim.Source);
            json.WriteBoolean("forecast", claim.IsForecast);
            json.WriteString("standing", Words.Of(result.Standing));
            json.WriteString("standingThen", Words.Of(result.StandingThen));
            WriteLines(json, "checks", result.Checks.Select(c => c.Check.Id).Where(shown.Contains));
            json.WriteNull("notebook");
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
            WriteLines(json, "judges", check.Judges);
            json.WriteString("bearing", Words.Of(check.Bearing));
            json.WriteString("expression", check.Source);
            json.WriteString("filled", result.Filled);
            json.WriteString("relation", Relations.Sign(check.Relation));
            json.WriteString("comparedWith", result.FilledComparison);
            WriteQuantity(json, "computed", result.Computed);
            WriteQuantity(json, "stated", result.Stated);
            json.WriteString("verdict", Words.Of(result.Verdict));
            json.WriteString("missing", result.Missing.Length > 0 ? result.Missing : null);
            json.WriteString("meeting", result.Meeting is { } meeting ? Words.Of(meeting) : null);
            json.WriteString("strength", result.Strength is { } strength ? Words.Of(strength) : null);
            json.WriteString("timing", Words.Of(result.Timing));
            WriteFlip(json, flips.Nearest(result));
            json.WriteString("reading", check.Reading);
            json.WriteString("assumptions", check.Assumptions);
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
            WriteLines(json, "claims", discrepancy.Claims);
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

    private static void WriteQuantity(Utf8JsonWriter json, string name, Quantity? quantity)
    {
        if (quantity is not { } q)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteBounds(json, q);
        json.WriteString("interval", IntervalText.Of(q.Allowed, value => q.Unit == Unit.Date ? Period.Iso(value) : value.ToString()));
        json.WriteString("unit", q.Unit.Name);
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, Quantity? quantity)
    {
        WriteBound(json, "low", quantity?.Allowed.Low, quantity?.Unit);
        WriteBound(json, "high", quantity?.Allowed.High, quantity?.Unit);
    }

    // No end at all is null; dates are ISO days, everything else a number with at most 12 significant digits.
    private static void WriteBound(Utf8JsonWriter json, string name, Bound? bound, Unit? unit)
    {
        if (bound is not { IsFinite: true } end)
        {
            json.WriteNull(name);
        }
        else if (unit == Unit.Date)
        {
            json.WriteString(name, Period.Iso(end.Value));
        }
        else
        {
            json.WritePropertyName(name);
            json.WriteRawValue(end.Value.ToString());
        }
    }

    private static void WriteFlip(Utf8JsonWriter json, Flip? flip)
    {
        if (flip is null)
        {
            json.WriteNull("flips");
            return;
        }

        json.WriteStartObject("flips");
        json.WriteString("id", flip.Id);
        WriteBound(json, "to", Bound.Closed(flip.To), flip.Unit);
        json.WritePropertyName("by");
        json.WriteRawValue(flip.By.ToString());
        json.WritePropertyName("relative");
        json.WriteRawValue(DecimalText.Of(flip.Relative, 4));
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, string name, IEnumerable<string> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    }
}
