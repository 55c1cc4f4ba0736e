using System.Globalization;
using System.Text.Json;
using Recount.Cli.Notebooks;
using Recount.Quantities;

namespace Recount.Cli.Verify.DoubleEntry;

/// <summary>How the points of a trace stand for figures, as its <c>meta</c> says.</summary>
/// <param name="Coordinate">The coordinate that stands for the figure: <c>x</c> or <c>y</c>.</param>
/// <param name="Scale">What the axis counts in: 1e6 where it counts millions.</param>
/// <param name="At">Where a period stands: at its <c>first</c> day, its <c>middle</c> or its <c>last</c>; null for the first.</param>
/// <param name="End">Which end of what the figure allows: <c>low</c> or <c>high</c>; else the figure as printed.</param>
internal sealed record PointMeaning(string Coordinate, double Scale, string? At, string? End)
{
    internal static PointMeaning Of(JsonElement trace)
    {
        var meta = trace.TryGetProperty("meta", out var given) ? given : Json.EmptyObject;
        var scale = meta.ValueKind == JsonValueKind.Object && meta.TryGetProperty("scale", out var number)
            && number.ValueKind == JsonValueKind.Number ? number.GetDouble() : 1;
        return new PointMeaning(Json.Text(meta, "value") ?? "y", scale, Json.Text(meta, "at"), Json.Text(meta, "end"));
    }

    /// <summary>Whether a point stands where its figure belongs.</summary>
    internal bool Fits(JsonElement place, Quantity quantity) => End switch
    {
        "low" => Fits(place, quantity.Allowed.Low, quantity.Unit),
        "high" => Fits(place, quantity.Allowed.High, quantity.Unit),
        _ => quantity.Unit == Unit.Date ? Day(place) is { } day && FitsDate(day, quantity.Printed) : FitsNumber(place, quantity.Printed),
    };

    private bool Fits(JsonElement place, Bound end, Unit unit) =>
        !end.IsFinite ? place.ValueKind == JsonValueKind.Null
        : unit == Unit.Date ? Day(place) is { } day && Math.Abs(day - end.Value.ToDouble()) < 1
        : place.ValueKind == JsonValueKind.Number && Figures.AreSame(place.GetDouble() * Scale, end.Value.ToDouble());

    private bool FitsDate(double day, Interval period)
    {
        var (first, last) = (period.Low.Value.ToDouble(), period.High.Value.ToDouble());
        return At switch
        {
            "middle" => Math.Abs(day - ((first + last) / 2)) <= 1,
            "last" => Math.Abs(day - last) < 1,
            _ => Math.Abs(day - first) < 1,
        };
    }

    // A range is drawn by its ends or anywhere within; a point of it can only be asked to lie inside.
    private bool FitsNumber(JsonElement place, Interval printed)
    {
        if (place.ValueKind != JsonValueKind.Number)
        {
            return false;
        }

        var value = place.GetDouble() * Scale;
        var (low, high) = (printed.Low, printed.High);
        return (!low.IsFinite || value >= low.Value.ToDouble() || Figures.AreSame(value, low.Value.ToDouble()))
            && (!high.IsFinite || value <= high.Value.ToDouble() || Figures.AreSame(value, high.Value.ToDouble()));
    }

    // Days since 1 January of year 1, as the ledger counts them.
    private static double? Day(JsonElement place) =>
        place.ValueKind == JsonValueKind.String
        && DateTime.TryParse(place.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? (time - DateTime.MinValue).TotalDays
            : null;
}
