using System.Text.Json;
using Recount.Dates;
using Recount.Quantities;
using Recount.Verdicts;

namespace Recount.Cli.Check;

/// <summary>Writes quantities, their bounds and turning points as JSON.</summary>
internal static class JsonValues
{
    internal static void WriteQuantity(Utf8JsonWriter json, string name, Quantity? quantity)
    {
        if (quantity is not { } q)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteBounds(json, q);
        json.WriteString("interval", QuantityText.Exact(q));
        json.WriteString("unit", q.Unit.Name);
        json.WriteEndObject();
    }

    internal static void WriteBounds(Utf8JsonWriter json, Quantity? quantity)
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

    internal static void WriteFlip(Utf8JsonWriter json, Flip? flip)
    {
        if (flip is null)
        {
            json.WriteNull("flips");
            return;
        }

        json.WriteStartObject("flips");
        json.WriteString("id", flip.Id);
        WriteBound(json, "to", Bound.Closed(flip.To), flip.Unit);
        json.WriteString("instead", flip.Instead);
        json.WritePropertyName("by");
        json.WriteRawValue(flip.By.ToString());
        json.WritePropertyName("relative");
        json.WriteRawValue(DecimalText.Of(flip.Relative, 4));
        json.WriteEndObject();
    }

    internal static void WriteLines(Utf8JsonWriter json, string name, IEnumerable<string> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    }
}
