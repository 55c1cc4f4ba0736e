using System.Text.Json;
using Recount.Reading;

namespace Recount.Cli.Extract;

/// <summary>Writes a mention as the fields of a JSON object.</summary>
internal static class MentionJson
{
    // Names are encoded once, not for each of millions of mentions.
    private static readonly JsonEncodedText Start = Name("start");
    private static readonly JsonEncodedText End = Name("end");
    private static readonly JsonEncodedText Text = Name("text");
    private static readonly JsonEncodedText NumStart = Name("num_start");
    private static readonly JsonEncodedText NumEnd = Name("num_end");
    private static readonly JsonEncodedText NumText = Name("num_text");
    private static readonly JsonEncodedText Hedge = Name("hedge");
    private static readonly JsonEncodedText HedgeText = Name("hedge_text");
    private static readonly JsonEncodedText Value = Name("value");
    private static readonly JsonEncodedText ValueHigh = Name("value_high");
    private static readonly JsonEncodedText ValueText = Name("value_text");
    private static readonly JsonEncodedText Unit = Name("unit");
    private static readonly JsonEncodedText UnitText = Name("unit_text");
    private static readonly JsonEncodedText Kind = Name("kind");
    private static readonly JsonEncodedText Role = Name("role");

    /// <summary>Writes the fields into an object that is open.</summary>
    public static void WriteFields(Utf8JsonWriter json, NumericMention mention)
    {
        json.WriteNumber(Start, mention.Start);
        json.WriteNumber(End, mention.End);
        json.WriteString(Text, mention.Text);
        json.WriteNumber(NumStart, mention.NumStart);
        json.WriteNumber(NumEnd, mention.NumEnd);
        json.WriteString(NumText, mention.NumText);
        json.WriteString(Hedge, ReadingNames.Of(mention.Hedge));
        json.WriteString(HedgeText, mention.HedgeText);
        WriteAmount(json, Value, mention.Value);
        WriteAmount(json, ValueHigh, mention.ValueHigh);
        json.WriteString(ValueText, mention.ValueText);
        json.WriteString(Unit, mention.Unit);
        json.WriteString(UnitText, mention.UnitText);
        json.WriteString(Kind, ReadingNames.Of(mention.Kind));
        json.WriteString(Role, ReadingNames.Of(mention.Role));
    }

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);

    /// <summary>Writes an amount as a number in plain digits, or null.</summary>
    private static void WriteAmount(Utf8JsonWriter json, JsonEncodedText name, Amount? amount)
    {
        if (amount is not { } value)
        {
            json.WriteNull(name);
        }
        else if (value.AsDecimal is >= long.MinValue and <= long.MaxValue and var number && decimal.IsInteger(number))
        {
            json.WriteNumber(name, (long)number);
        }
        else
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value.ToString(), skipInputValidation: true);
        }
    }
}
