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
