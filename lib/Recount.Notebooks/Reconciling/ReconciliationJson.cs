using System.Text;
using System.Text.Json;
using Recount.Data;
using Recount.Dates;
using Recount.Quantities;

namespace Recount.Notebooks.Reconciling;

/// <summary>A reconciliation for machines: what the cell computed, what is claimed, how they stand.</summary>
internal static class ReconciliationJson
{
    internal const string MimeType = "application/vnd.recount.reconciliation+json";

    internal static string Of(Reconciliation reconciliation)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Write(json, reconciliation);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Reconciliation reconciliation)
    {
        var result = reconciliation.Result;
        var unit = (result.Computed ?? result.Stated)?.Unit;
        json.WriteStartObject();
        json.WriteString("id", reconciliation.Id);
        json.WriteStartArray("claims");
        foreach (var claim in result.Check.Judges)
        {
            json.WriteStringValue(claim);
        }

        json.WriteEndArray();
        json.WritePropertyName("value");
        Value(json, reconciliation.Value?.Printed, unit == Unit.Date);
        End(json, "low", result.Stated?.Allowed.Low, unit == Unit.Date);
        End(json, "high", result.Stated?.Allowed.High, unit == Unit.Date);
        json.WriteString("unit", unit?.Name);
        json.WriteString("verdict", Words.Of(result.Verdict));
        json.WriteString("discrepancy", reconciliation.Discrepancy?.Id);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, Amounts.Span? value, bool isDate)
    {
        if (value is not { } span)
        {
            json.WriteNullValue();
        }
        else if (isDate)
        {
            json.WriteStringValue(Period.Of(Interval.Closed(Rational.FromDouble(span.Low), Rational.FromDouble(span.High)))?.ToString());
        }
        else if (span.IsPoint)
        {
            Number(json, span.Low);
        }
        else
        {
            json.WriteStartArray();
            Number(json, span.Low);
            Number(json, span.High);
            json.WriteEndArray();
        }
    }

    private static void End(Utf8JsonWriter json, string name, Bound? end, bool isDate)
    {
        json.WritePropertyName(name);
        if (end is not { IsFinite: true } bound)
        {
            json.WriteNullValue();
        }
        else if (isDate)
        {
            json.WriteStringValue(Period.Iso(bound.Value));
        }
        else
        {
            Number(json, bound.Value.ToDouble());
        }
    }

    // JSON has no infinity: an open end is null.
    private static void Number(Utf8JsonWriter json, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
