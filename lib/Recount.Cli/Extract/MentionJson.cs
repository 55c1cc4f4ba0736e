using System.Text.Json;
using Recount.Reading;

namespace Recount.Cli.Extract;

/// <summary>Writes a mention as the fields of a JSON object.</summary>
internal static class MentionJson
{
    /// <summary>Writes the fields into an object that is open.</summary>
    public static void WriteFields(Utf8JsonWriter json, NumericMention mention)
    {
        json.WriteNumber("start"u8, mention.Start);
        json.WriteNumber("end"u8, mention.End);
        json.WriteString("text"u8, mention.Text);
        json.WriteNumber("num_start"u8, mention.NumStart);
        json.WriteNumber("num_end"u8, mention.NumEnd);
        json.WriteString("num_text"u8, mention.NumText);
        json.WriteString("hedge"u8, ReadingNames.Of(mention.Hedge));
        json.WriteString("hedge_text"u8, mention.HedgeText);
        WriteAmount(json, "value", mention.Value);
        WriteAmount(json, "value_high", mention.ValueHigh);
        json.WriteString("value_text"u8, mention.ValueText);
        json.WriteString("unit"u8, mention.Unit);
        json.WriteString("kind"u8, ReadingNames.Of(mention.Kind));
        json.WriteString("role"u8, ReadingNames.Of(mention.Role));
    }

    /// <summary>Writes an amount as a number in plain digits, or null.</summary>
    private static void WriteAmount(Utf8JsonWriter json, string name, Amount? amount)
    {
        json.WritePropertyName(name);
        if (amount is { } value)
        {
            json.WriteRawValue(value.ToString());
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
