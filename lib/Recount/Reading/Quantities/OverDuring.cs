using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Tells "over" that means during, "cut jobs over three years", from "over" that means more than, "waited over three years".</summary>
internal static class OverDuring
{
    /// <summary>Whether "over" before a length of time or a way means during it.</summary>
    public static bool Is(in Segment s, int over, int floor)
    {
        var before = over - 1;
        if (over == floor || s.Entry(before).Text is "spread" or "million" or "billion" or "spending" or "spent" or "years" or "period" || s.Text(over - 3) is "turned" or "turn" or "turning" or "turns")
        {
            return true;
        }

        if (before < 0 || !s[before].IsWord)
        {
            return before >= 0 && (s.Is(before, ')') || s.Is(before, '%'));
        }

        // Behind a verb or a small word it is a bound; behind a noun it tells how long something went on.
        var text = s.Text(before);
        var isVerb = text.EndsWith("ed", StringComparison.Ordinal) || text.EndsWith("ing", StringComparison.Ordinal) || text is "lasts" or "runs" or "spans" or "averages" or "lies" or "travels" or "weighs" or "spend" or "drive" or "run" or "walk" or "wait" or "last" or "stretches" or "covers";
        return !isVerb && !s.Has(before, Roles.Stop | Roles.Common | Roles.HedgeModifier | Roles.Change) && !AgeContext.IsBoundBefore(s, over + 1) && over > 1 && !s[before].IsCapital;
    }
}
