using Recount.Checks;
using Recount.Quantities;

namespace Recount.Verdicts;

/// <summary>Decides whether two quantities stand as they should.</summary>
public static class Judge
{
    /// <summary>The verdict on a recount against what it is compared with; both have one unit.</summary>
    /// <remarks>
    /// As in statcheck, a match of the figures as printed is told from one that only rounding or a hedge allows, and as in
    /// scrutiny both bounds count. "The same" holds outright where the recount, taken at its word or with all that it
    /// allows, lies within what the other side allows: evidence has to be at least as narrow as the claim.
    /// </remarks>
    public static Verdict Decide(Quantity computed, Relation relation, Quantity stated)
    {
        if (relation == Relation.Equal)
        {
            return stated.Allowed.Contains(computed.Printed) || stated.Allowed.Contains(computed.Allowed) ? Verdict.Consistent
                : computed.Allowed.Intersect(stated.Allowed) is not null ? Verdict.ConsistentByRounding
                : Verdict.Inconsistent;
        }

        if (relation is Relation.Above or Relation.AtLeast)
        {
            return Decide(stated, Relations.Mirror(relation), computed);
        }

        var strict = relation == Relation.Below;
        return Surely(computed.Printed, stated.Printed, strict) ? Verdict.Consistent
            : Possibly(computed.Allowed, stated.Allowed, strict) ? Verdict.ConsistentByRounding
            : Verdict.Inconsistent;
    }

    // Every number of a is below (or at most) every number of b.
    private static bool Surely(Interval a, Interval b, bool strict)
    {
        var order = a.High.ComparePosition(b.Low);
        return a.High.IsFinite && b.Low.IsFinite && (order < 0 || (order == 0 && (!strict || !a.High.IsClosed || !b.Low.IsClosed)));
    }

    // Some number of a is below (or at most) some number of b.
    private static bool Possibly(Interval a, Interval b, bool strict)
    {
        var order = a.Low.ComparePosition(b.High);
        return order < 0 || (order == 0 && !strict && a.Low.IsClosed && b.High.IsClosed);
    }
}
