using System.Text.Json;
using Recount.Dates;
using Recount.Quantities;

namespace Recount.Cli.Verify.DoubleEntry;

/// <summary>Holds figures of notebooks, which went through floating point, against exact ones of the ledger.</summary>
internal static class Figures
{
    private const double Tolerance = 1e-9;

    /// <summary>Whether two numbers are the same but for the rounding of floating point.</summary>
    internal static bool AreSame(double a, double b) =>
        a == b || Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>Whether a value is that of an interval: a number, [low, high], an ISO date or period, true or false.</summary>
    internal static bool IsValue(JsonElement? value, Quantity? quantity)
    {
        if (value is not { } written || quantity is not { } q)
        {
            return quantity is null && value is null or { ValueKind: JsonValueKind.Null };
        }

        var (low, high) = (q.Printed.Low, q.Printed.High);
        return written.ValueKind switch
        {
            JsonValueKind.Array when written.GetArrayLength() == 2 => IsEnd(written[0], low, q.Unit) && IsEnd(written[1], high, q.Unit),
            JsonValueKind.String when written.GetString()!.Split('/') is [var first, var last] =>
                IsDay(first, low, q.Unit) && IsDay(last, high, q.Unit),
            _ => (q.Printed.IsPoint || q.Unit == Unit.Date) && IsEnd(written, low, q.Unit) && IsEnd(written, high, q.Unit),
        };
    }

    /// <summary>Whether a value is that of one end of an interval; no end at all is null.</summary>
    internal static bool IsEnd(JsonElement? value, Bound end, Unit unit) => value?.ValueKind switch
    {
        null or JsonValueKind.Null => !end.IsFinite,
        JsonValueKind.Number => end.IsFinite && AreSame(value.Value.GetDouble(), end.Value.ToDouble()),
        JsonValueKind.String => IsDay(value.Value.GetString()!, end, unit),
        JsonValueKind.True or JsonValueKind.False =>
            unit == Unit.Boolean && end.IsFinite && end.Value == (value.Value.ValueKind == JsonValueKind.True ? 1 : 0),
        _ => false,
    };

    /// <summary>A quantity as a notebook would write it, for messages.</summary>
    internal static string Written(Quantity? quantity) => quantity switch
    {
        null => "null",
        { Printed.IsPoint: true } q => Written(q.Printed.Low, q.Unit),
        { } q => $"[{Written(q.Printed.Low, q.Unit)}, {Written(q.Printed.High, q.Unit)}]",
    };

    /// <summary>An end as a notebook would write it.</summary>
    internal static string Written(Bound? end, Unit? unit) =>
        end is not { IsFinite: true } finite ? "null"
        : unit == Unit.Date ? Period.Iso(finite.Value)
        : finite.Value.ToString();

    private static bool IsDay(string text, Bound end, Unit unit) =>
        unit == Unit.Date && end.IsFinite && text == Period.Iso(end.Value);
}
