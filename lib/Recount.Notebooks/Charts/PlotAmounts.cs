using Plotly.NET.TraceObjects;
using Recount.Notebooks.Amounts;

namespace Recount.Notebooks.Charts;

/// <summary>Where an amount is drawn and how far its interval reaches.</summary>
internal static class PlotAmounts
{
    /// <summary>The figure at its word; the middle of a range.</summary>
    internal static double Middle(Amount amount) =>
        amount.Printed.IsPoint ? amount.Printed.Low
        : double.IsInfinity(amount.Printed.Low) ? amount.Printed.High
        : double.IsInfinity(amount.Printed.High) ? amount.Printed.Low
        : (amount.Printed.Low + amount.Printed.High) / 2;

    /// <summary>How far above it the interval reaches; nought where it has no end, which an arrow shows.</summary>
    internal static double Above(Amount amount) => double.IsInfinity(amount.High) ? 0 : Math.Max(0, amount.High - Middle(amount));

    /// <summary>How far below it the interval reaches; nought where it has no end.</summary>
    internal static double Below(Amount amount) => double.IsInfinity(amount.Low) ? 0 : Math.Max(0, Middle(amount) - amount.Low);

    /// <summary>Intervals as bars; a figure without one has no bar, not one of no length.</summary>
    internal static Error Bars(IReadOnlyList<Amount> amounts, string? colour) => new Error()
        .With("type", "data")
        .With("symmetric", false)
        .With("array", amounts.Select(a => Any(a) ? Above(a) : (double?)null).ToArray())
        .With("arrayminus", amounts.Select(a => Any(a) ? Below(a) : (double?)null).ToArray())
        .With("color", colour)
        .With("thickness", 1.5)
        .With("width", 4);

    private static bool Any(Amount amount) => Above(amount) + Below(amount) > 0;

    internal static string Text(Amount amount)
    {
        var printed = amount.Printed.IsPoint
            ? PlotText.Number(amount.Printed.Low)
            : $"{PlotText.Number(amount.Printed.Low)} to {PlotText.Number(amount.Printed.High)}";
        return amount.Printed == amount.Allowed ? printed
            : double.IsInfinity(amount.High) ? $"{printed} or more"
            : double.IsInfinity(amount.Low) ? $"{printed} or less"
            : $"{printed} ({PlotText.Number(amount.Low)} to {PlotText.Number(amount.High)})";
    }
}
