using System.Globalization;

namespace Recount.Quantities;

/// <summary>Reads intervals in mathematical notation.</summary>
public static class IntervalNotation
{
    /// <summary>Reads <c>[175000, 185000)</c>, <c>(50, 100]</c>, <c>[700, inf)</c>.</summary>
    public static bool TryParse(string text, out Interval interval)
    {
        interval = default;
        if (text.Length < 5 || text[0] is not ('[' or '(') || text[^1] is not (']' or ')')
            || text[1..^1].Split(',') is not [var from, var to]
            || !TryBound(from.Trim(), text[0] == '[', "-inf", out var low)
            || !TryBound(to.Trim(), text[^1] == ']', "inf", out var high))
        {
            return false;
        }

        var order = low.ComparePosition(high);
        if (order > 0 || (order == 0 && !(low.IsClosed && high.IsClosed)))
        {
            return false;
        }

        interval = Interval.Between(low, high);
        return true;
    }

    private static bool TryBound(string text, bool closed, string infinity, out Bound bound)
    {
        if (text == infinity)
        {
            bound = infinity[0] == '-' ? Bound.MinusInfinity : Bound.PlusInfinity;
            return !closed;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var read = decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value);
        bound = closed ? Bound.Closed(value) : Bound.Open(value);
        return read;
    }
}
