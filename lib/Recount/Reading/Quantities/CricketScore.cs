using Recount.Reading.Text;

namespace Recount.Reading.Quantities;

/// <summary>Scores of cricket: runs for wickets, "52/3", and a bowler's wickets for runs, "claimed 4/37", "6-47 from 18 overs".</summary>
internal static class CricketScore
{
    private const int MostWickets = 10;
    private const int LeastRuns = 20;
    private const int SearchBefore = 6;
    private const int SearchBehind = 5;

    /// <summary>Whether two numbers about a slash are a score and no fraction.</summary>
    public static bool IsSlashed(in Segment s, int at)
    {
        var left = Dates.DateParts.Number(s, at);
        var right = Dates.DateParts.Number(s, at + 2);
        return (left >= LeastRuns && right is >= 0 and <= MostWickets) || IsFigures(s, at, left, right);
    }

    /// <summary>Whether two numbers are a bowler's wickets and the runs they cost.</summary>
    public static bool IsFigures(in Segment s, int at, int wickets, int runs)
    {
        if (wickets is < 0 or > MostWickets || runs <= wickets)
        {
            return false;
        }

        for (var word = at - SearchBefore; word <= at + SearchBehind; word++)
        {
            if (s[word].IsWord && s.Text(word) is "overs" or "wickets" or "wicket" or "innings" or "bowled" or "bowling" or "spinner" or "seamer" or "bowler" or "spell" or "paceman")
            {
                return true;
            }
        }

        return false;
    }
}
