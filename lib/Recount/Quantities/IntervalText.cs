namespace Recount.Quantities;

/// <summary>Writes intervals in mathematical notation.</summary>
public static class IntervalText
{
    /// <summary><c>[16.5, 17.5)</c>, <c>[700000000, ∞)</c>; a single number stands alone.</summary>
    public static string Of(Interval interval) => Of(interval, value => value.ToString());

    /// <summary>The same with ends written by <paramref name="write"/>, for dates or scale words.</summary>
    public static string Of(Interval interval, Func<Rational, string> write)
    {
        if (interval.IsPoint)
        {
            return write(interval.Low.Value);
        }

        var low = interval.Low.IsFinite ? write(interval.Low.Value) : "-∞";
        var high = interval.High.IsFinite ? write(interval.High.Value) : "∞";
        return $"{(interval.Low.IsClosed ? '[' : '(')}{low}, {high}{(interval.High.IsClosed ? ']' : ')')}";
    }
}
