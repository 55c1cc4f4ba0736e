using System.Globalization;
using System.Numerics;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.Tests;

/// <summary>Values from the way they are written, so that the rows of a theory can be read.</summary>
internal static class Written
{
    /// <summary>A fraction such as <c>-7/3</c> or a decimal such as <c>16.5</c>.</summary>
    internal static Rational Number(string text) => text.Split('/') is [var above, var below]
        ? new Rational(Whole(above), Whole(below))
        : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>An interval such as <c>[16.5, inf)</c>, or a single number.</summary>
    internal static Recount.Quantities.Interval Interval(string text) =>
        IntervalNotation.TryParse(text, out var interval) ? interval : Recount.Quantities.Interval.Point(Number(text));

    /// <summary>A figure as printed, its step read from its digits.</summary>
    internal static Printed Figure(string numeral, MentionKind kind, Hedge hedge = Hedge.Exact, string? high = null)
    {
        Assert.True(Numeral.TryRead(numeral, out var value, out var step));
        return new Printed(value, high is null ? value : Number(high), step, hedge, kind);
    }

    private static BigInteger Whole(string text) => BigInteger.Parse(text, CultureInfo.InvariantCulture);
}
