using Recount.Reading.Text;

namespace Recount.Reading.Quantities;

/// <summary>The sets of a match: "6-4, 4-6", "7-6 (7-5), 3-6, 6-4". A set that was lost looks like a range.</summary>
internal static class SetList
{
    private const int MostSets = 5;

    /// <summary>Whether a pair of numbers stands behind sets of which one was won, or before one.</summary>
    public static bool IsPart(in Segment s, int at, int next) => IsBehindSet(s, at) || IsBeforeSet(s, at, next);

    private static bool IsBehindSet(in Segment s, int at)
    {
        var comma = at - 1;
        for (var sets = 0; sets < MostSets && s.Is(comma, ','); sets++)
        {
            // The points of a tie-break stand in brackets: "7-6 (7-5)", "7-6 (5)".
            var last = !s.Is(comma - 1, ')') ? comma - 1 : s.Is(comma - 3, '(') ? comma - 4 : comma - 6;
            if (!s[last].IsDigits || !s.IsDash(last - 1) || !s[last - 2].IsDigits || s[last].Length > 2 || s[last - 2].Length > 2)
            {
                return false;
            }

            if (Dates.DateParts.Number(s, last - 2) >= Dates.DateParts.Number(s, last))
            {
                return true;
            }

            comma = last - 3;
        }

        return false;
    }

    /// <summary>"4-6, 6-1": of single figures, and the later set falls.</summary>
    private static bool IsBeforeSet(in Segment s, int at, int next) =>
        s[at].Length == 1 && next == at + 3 && s[at + 2].Length == 1 && s.Is(next, ',') && IsFigure(s, next + 1) && s.IsSpaced(next + 1) && s.IsDash(next + 2) && s.IsGlued(next + 2)
        && IsFigure(s, next + 3) && s.IsGlued(next + 3) && s.Text(next + 1)[0] > s.Text(next + 3)[0];

    private static bool IsFigure(in Segment s, int at) => s[at].IsDigits && s[at].Length == 1;
}
