using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Rates said with a slash: "km/h", "$3/hour", "£195/t", "9.8m/s2".</summary>
internal static class SlashRate
{
    /// <summary>Reads the unit behind a slash.</summary>
    public static bool TryRead(in Segment s, int at, out string per, out int next)
    {
        next = at + 1;
        per = s.Text(at) switch
        {
            "h" or "hr" or "hour" => "hour",
            "s" or "sec" or "second" => "second",
            "min" or "minute" => "minute",
            "d" or "day" => "day",
            "mo" or "month" => "month",
            "yr" or "year" or "y" => "year",
            _ => SingularOf(s.Entry(at).Unit) ?? (s.Has(at, Roles.Priced) ? s.Entry(at).Text : ""),
        };
        if (per.Length > 0 && s.IsGlued(next) && (s.Is(next, '²') || (s[next].IsDigits && s.Text(next) is "2")))
        {
            per = "square_" + per;
            next++;
        }

        return per.Length > 0;
    }

    /// <summary>"/t" is per tonne.</summary>
    private static string? SingularOf(string? unit) => unit switch
    {
        "tonnes" => "tonne",
        "pounds" => "pound",
        "tons" => "ton",
        "hectares" => "hectare",
        "acres" => "acre",
        "barrels" => "barrel",
        "ounces" => "ounce",
        "gallons" => "gallon",
        _ => unit,
    };
}
