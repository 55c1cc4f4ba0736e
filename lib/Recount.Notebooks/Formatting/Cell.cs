using System.Globalization;
using Recount.Dates;
using Recount.Notebooks.Amounts;

namespace Recount.Notebooks.Formatting;

/// <summary>How single values look in a table: the same in every culture.</summary>
internal static class Cell
{
    /// <summary>What stands where nothing is known.</summary>
    internal const string Missing = "—";

    internal static bool IsNumber(Type type) =>
        type == typeof(double) || type == typeof(int) || type == typeof(long) || type == typeof(Amount) || type == typeof(Span);

    internal static string Text(object? value) => value switch
    {
        null => Missing,
        double number => Number(number),
        bool flag => flag ? "yes" : "no",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        Period period => period.ToString(),
        Span span => Text(span),
        Amount amount when amount.Printed == amount.Allowed => Text(amount.Printed),
        Amount amount => $"{Text(amount.Printed)} [{Number(amount.Low)}, {Number(amount.High)}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? Missing,
    };

    private static string Text(Span span) => span.IsPoint ? Number(span.Low) : $"{Number(span.Low)} to {Number(span.High)}";

    private static string Number(double number) => number switch
    {
        double.NaN => Missing,
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "−∞",
        _ when Math.Abs(number) is 0 or >= 0.001 => number.ToString("#,0.####", CultureInfo.InvariantCulture),
        _ => number.ToString("0.###E+0", CultureInfo.InvariantCulture),
    };
}
