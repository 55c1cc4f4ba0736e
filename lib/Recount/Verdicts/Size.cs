using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>How far what is stated lies from what was recounted, both as printed.</summary>
/// <param name="Amount">Stated less recounted, by the nearest ends; nought where they meet.</param>
/// <param name="Unit">Its unit: days between dates, percentage points between percentages.</param>
/// <param name="Relative">The amount as a part of the recount; null for dates and where the recount is nought.</param>
public readonly record struct Size(Rational Amount, Unit Unit, Rational? Relative)
{
    /// <summary>For ordering: a date counts by years; what cannot be told relatively, as one.</summary>
    public double Weight => Relative is { } relative ? relative.Abs().ToDouble()
        : Unit == Unit.Days ? (Amount / 365).Abs().ToDouble()
        : Amount.Sign == 0 ? 0 : 1;

    /// <summary>The size of a difference between two quantities of one unit.</summary>
    public static Size Between(Quantity computed, Quantity stated)
    {
        var amount = Gap(computed.Printed, stated.Printed);
        var unit = Unit.Difference(stated.Unit, computed.Unit) ?? stated.Unit;
        var from = amount.Sign < 0 ? computed.Printed.Low : computed.Printed.High;
        var relative = stated.Unit != Unit.Date && from is { IsFinite: true, Sign: not 0 } ? amount / from.Value.Abs() : (Rational?)null;
        return new Size(amount, unit, relative);
    }

    /// <summary>Such as <c>+3.5%</c>, <c>-2 percentage points</c>, <c>+143 days</c>, <c>the opposite</c>.</summary>
    public override string ToString()
    {
        if (Unit == Unit.Boolean)
        {
            return Amount.Sign == 0 ? "the same" : "the opposite";
        }

        var sign = Amount.Sign > 0 ? "+" : "";
        return Relative is { } relative && Unit != Unit.PercentagePoints
            ? sign + DecimalText.Of(relative * 100, 3) + "%"
            : sign + QuantityText.Number(Amount, Unit) + QuantityText.Suffix(Unit, QuantityText.Number(Amount.Abs(), Unit));
    }

    private static Rational Gap(Interval computed, Interval stated) =>
        computed.High.IsFinite && stated.Low.IsFinite && stated.Low.Value > computed.High.Value ? stated.Low.Value - computed.High.Value
        : computed.Low.IsFinite && stated.High.IsFinite && stated.High.Value < computed.Low.Value ? stated.High.Value - computed.Low.Value
        : Rational.Zero;
}
