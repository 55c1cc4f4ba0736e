namespace Recount.Quantities;

/// <summary>What a number counts or measures: <c>usd</c>, <c>models</c>, <c>cny_per_usd</c>, or nothing at all.</summary>
/// <remarks>
/// Immutable; equality is that of <see cref="Name"/>. Units multiply and cancel: <c>usd</c> times <c>cny_per_usd</c> is
/// <c>cny</c>. <c>percent</c> and <c>percentage_points</c> are units like any other, so that one is never taken for
/// the other: only a difference of two percentages makes percentage points.
/// </remarks>
public readonly record struct Unit
{
    private const string Per = "_per_";
    private const string Times = "_times_";

    private Unit(string name) => Name = name;

    /// <summary>A plain ratio; what a unit divided by itself gives.</summary>
    public static Unit Ratio { get; } = new("ratio");

    /// <summary>Hundredths of a stated whole.</summary>
    public static Unit Percent { get; } = new("percent");

    /// <summary>The distance between two percentages of the same whole.</summary>
    public static Unit PercentagePoints { get; } = new("percentage_points");

    /// <summary>A day of the calendar, counted as days since 1 January of year 1.</summary>
    public static Unit Date { get; } = new("date");

    /// <summary>A span of days.</summary>
    public static Unit Days { get; } = new("days");

    /// <summary>A day of the week, 1 for Monday to 7 for Sunday.</summary>
    public static Unit Weekday { get; } = new("weekday");

    /// <summary>1 for yes, 0 for no.</summary>
    public static Unit Boolean { get; } = new("boolean");

    /// <summary>The name: lower-case ASCII, parts joined by <c>_per_</c> and <c>_times_</c>.</summary>
    public string Name { get; }

    /// <summary>The unit of a name as written in the data; bare numbers (<c>none</c>, <c>ordinal</c>) are ratios.</summary>
    public static Unit Of(string name) => name switch
    {
        "" or "none" or "ratio" or "ordinal" => Ratio,
        "year" => Date,
        _ => new Unit(name),
    };

    /// <summary>The unit of a product; what stands above and below cancels.</summary>
    public static Unit operator *(Unit a, Unit b) => Combine(a.Above(), a.Below(), b.Above(), b.Below());

    /// <summary>The unit of a quotient; what stands above and below cancels.</summary>
    public static Unit operator /(Unit a, Unit b) => Combine(a.Above(), a.Below(), b.Below(), b.Above());

    /// <summary>The unit of a sum, or null where the two cannot be added.</summary>
    public static Unit? Sum(Unit a, Unit b) =>
        a == b && a != Date ? a
        : Are(a, b, Percent, PercentagePoints) || Are(b, a, Percent, PercentagePoints) ? Percent
        : Are(a, b, Date, Days) || Are(b, a, Date, Days) ? Date
        : null;

    /// <summary>The unit of a difference, or null where one cannot be taken from the other.</summary>
    public static Unit? Difference(Unit a, Unit b) =>
        Are(a, b, Percent, Percent) ? PercentagePoints
        : Are(a, b, Percent, PercentagePoints) ? Percent
        : Are(a, b, Date, Date) ? Days
        : Are(a, b, Date, Days) ? Date
        : a == b ? a
        : null;

    /// <summary>The name as read aloud: underscores as spaces.</summary>
    public override string ToString() => Name.Replace('_', ' ');

    private static bool Are(Unit a, Unit b, Unit first, Unit second) => a == first && b == second;

    private string[] Above() => Split(Name.Split(Per)[0]);

    private string[] Below() => Name.Split(Per, 2) is [_, var below] ? Split(below.Replace(Per, Times)) : [];

    // What is per months is per month.
    private static string Singular(string factor) =>
        factor is "days" or "weeks" or "months" or "quarters" or "years" ? factor[..^1] : factor;

    private static string[] Split(string part) => part == Ratio.Name ? [] : part.Split(Times);

    private static Unit Combine(string[] above, string[] below, string[] moreAbove, string[] moreBelow)
    {
        List<string> top = [.. above, .. moreAbove];
        List<string> bottom = [];
        foreach (var factor in below.Concat(moreBelow))
        {
            // "versions per month" times "months": the same thing in the singular and the plural.
            if (!top.Remove(factor) && !top.Remove(factor + "s") && !(factor.EndsWith('s') && top.Remove(factor[..^1])))
            {
                bottom.Add(Singular(factor));
            }
        }

        var name = top.Count == 0 ? Ratio.Name : string.Join(Times, top.Order(StringComparer.Ordinal));
        return new Unit(bottom.Count == 0 ? name : name + Per + string.Join(Per, bottom.Order(StringComparer.Ordinal)));
    }
}
