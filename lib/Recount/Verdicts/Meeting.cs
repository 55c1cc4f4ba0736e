using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>How two intervals lie to each other.</summary>
public enum Meeting
{
    /// <summary>They lie apart.</summary>
    Apart,

    /// <summary>They have at most one number in common, an end of both: "45 to 50" and "40 to 45".</summary>
    Touching,

    /// <summary>They have more than an end in common, or one is a number inside the other.</summary>
    Overlapping,
}

/// <summary>Tells how intervals lie to each other.</summary>
public static class Meetings
{
    /// <summary>How two intervals lie to each other.</summary>
    public static Meeting Of(Interval a, Interval b)
    {
        var shared = a.Intersect(b);
        if (shared is { } common && (!common.IsPoint || a.IsPoint || b.IsPoint))
        {
            return Meeting.Overlapping;
        }

        return shared is not null || AreAdjacent(a, b) || AreAdjacent(b, a) ? Meeting.Touching : Meeting.Apart;
    }

    private static bool AreAdjacent(Interval lower, Interval upper) =>
        lower.High.IsFinite && upper.Low.IsFinite && lower.High.Value == upper.Low.Value;
}
