using Recount.Reading.Text;

namespace Recount.Reading.Dates;

/// <summary>Tells the quarters of a match from those of a year.</summary>
internal static class MatchQuarter
{
    private const int PlaySearch = 12;

    /// <summary>"Led by 19 in the second quarter": a quarter of a match, and no date, where the words of a match stand near.</summary>
    public static bool Is(in Segment s, int first, int quarter)
    {
        for (var at = first - PlaySearch; at <= quarter + PlaySearch; at++)
        {
            if (s[at].IsWord && s.Text(at) is "touchdown" or "touchdowns" or "halftime" or "rebounds" or "yard" or "yards" or "quarterback" or "kickoff" or "outscored" or "layup" or "dunk" or "tipoff"
                or "tackle" or "behinds" or "fumble" or "fumbled" or "interception" or "intercepted" or "scoreless" or "unanswered" or "turnovers" or "punt")
            {
                return true;
            }
        }

        return s.Text(quarter + 1) is "before" or "when" or "lead" && s[first - 1].IsWord && IsScoreNear(s, first);
    }

    private static bool IsScoreNear(in Segment s, int first)
    {
        for (var at = first - PlaySearch; at < first; at++)
        {
            if (s[at].IsDigits && s.IsHyphen(at + 1) && s[at + 2].IsDigits && s.IsGlued(at + 1) && s.IsGlued(at + 2))
            {
                return true;
            }
        }

        return false;
    }
}
