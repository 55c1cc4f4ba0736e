using Recount.Dates;

namespace Recount.Quantities;

/// <summary>Writes quantities for people: large numbers with scale words, days as ISO dates, units in words.</summary>
public static class QuantityText
{
    private const int Digits = 4;
    private const int MostDigits = 12;

    private static readonly string[] Weekdays =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    // A scale begins where four digits round up to it: 999,999,999 is "1 billion", not "1000 million".
    private static readonly (Rational Least, Rational Scale, string Word)[] Scales =
    [
        (999_950_000_000, 1_000_000_000_000, " trillion"),
        (999_950_000, 1_000_000_000, " billion"),
        (1_000_000, 1_000_000, " million"),
    ];

    /// <summary>The quantity at its word: <c>104.5 billion CNY</c>, <c>40 to 45%</c>, <c>2025-12-10</c>, <c>2025-Q4</c>.</summary>
    public static string AsPrinted(Quantity quantity)
    {
        if (quantity.Unit == Unit.Date && Period.Of(quantity.Printed) is { } period && MonthSpan.Of(period) is { } months)
        {
            return months.ToString();
        }

        var (low, high) = (quantity.Printed.Low, quantity.Printed.High);
        var from = low.IsFinite ? Number(low.Value, quantity.Unit) : "";
        var to = high.IsFinite ? Number(high.Value, quantity.Unit) : "";
        var text = (from, to) switch
        {
            ("", "") => "anything",
            (_, "") => $"{from} or more",
            ("", _) => $"{to} or less",
            _ => from == to ? from : $"{from} to {to}",
        };
        return text + Suffix(quantity.Unit, text);
    }

    /// <summary>Everything that it allows, in mathematical notation: <c>[16.5, 17.5)%</c>.</summary>
    public static string Allowed(Quantity quantity)
    {
        // Ends that differ are written with as many digits as it takes to show it.
        var digits = Digits;
        var (low, high) = (quantity.Allowed.Low, quantity.Allowed.High);
        while (digits < MostDigits && quantity.Allowed is { IsBounded: true, IsPoint: false }
            && Number(low.Value, quantity.Unit, digits) == Number(high.Value, quantity.Unit, digits))
        {
            digits += 2;
        }

        var text = IntervalText.Of(quantity.Allowed, value => Number(value, quantity.Unit, digits));
        return text + Suffix(quantity.Unit, text);
    }

    /// <summary>Everything that it allows, to twelve digits and without its unit, for machines and for comparing.</summary>
    public static string Exact(Quantity quantity) =>
        IntervalText.Of(quantity.Allowed, value => quantity.Unit == Unit.Date ? Period.Iso(value) : value.ToString());

    /// <summary>A number of a unit, without the unit.</summary>
    public static string Number(Rational value, Unit unit) => Number(value, unit, Digits);

    private static string Number(Rational value, Unit unit, int digits)
    {
        if (unit == Unit.Date)
        {
            return Period.Iso(value);
        }

        if (unit == Unit.Boolean)
        {
            return value.Sign == 0 ? "no" : "yes";
        }

        if (unit == Unit.Weekday)
        {
            return Weekdays[Math.Clamp((int)value.Floor(), 1, 7) - 1];
        }

        foreach (var (least, scale, word) in Scales)
        {
            if (value.Abs() >= least)
            {
                return DecimalText.Of(value / scale, digits) + word;
            }
        }

        return value.Abs() >= 10_000 ? Grouped(value) : DecimalText.Of(value, digits);
    }

    /// <summary>A unit as it stands after its number, with the space before it; nothing where a number stands alone.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="number">The number as written, for the singular after <c>1</c>; may be left out.</param>
    public static string Suffix(Unit unit, string number = "") =>
        unit == Unit.Date || unit == Unit.Weekday || unit == Unit.Ratio || unit == Unit.Boolean ? ""
        : unit == Unit.Percent ? "%"
        : " " + UnitText.Of(unit, isOne: number == "1");

    // Below a million numbers are written out, with thousands marks.
    private static string Grouped(Rational value)
    {
        var digits = DecimalText.Of(value.Abs(), Digits);
        for (var at = digits.Length - 3; at > 0; at -= 3)
        {
            digits = digits.Insert(at, ",");
        }

        return value.Sign < 0 ? "-" + digits : digits;
    }
}
