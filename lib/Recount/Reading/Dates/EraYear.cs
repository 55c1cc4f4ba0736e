using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>Years said with their era: "AD 1320", "A.D. 900", "300 BC", "79 CE", "between A.D. 900 and 1150".</summary>
internal static class EraYear
{
    private const int LongestYear = 4;

    /// <summary>Reads the year that a run of digits is, where its era stands beside it.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (s[at].Length > LongestYear || DateParts.Number(s, at) is not (> 0 and var year) || !s.IsSpaced(at) && at > 0)
        {
            return false;
        }

        if (IsEra(s, at + 1, out var next, out var isBefore))
        {
            draft = DateDraft.OfYear(s, at, next, isBefore ? -year : year);
            YearReader.AddHedge(s, ref draft, floor);
            return true;
        }

        if (EraBefore(s, at, floor) is not (>= 0 and var first))
        {
            return false;
        }

        draft = DateDraft.OfYear(s, first, at + 1, year);
        var opener = s.Entry(first - 1).Text;
        var joins = (s.Is(at + 1, W.And) && opener is "between") || (s.Is(at + 1, W.To) && opener is "from") || s.IsDash(at + 1);
        if (joins && s[at + 2].Length <= LongestYear && DateParts.Number(s, at + 2) is var last && last > year)
        {
            draft = DateDraft.Of(s, first, at + 3, Iso.Year(year) + "/" + Iso.Year(last));
            draft.Hedge = Hedge.Range;
            return true;
        }

        YearReader.AddHedge(s, ref draft, floor);
        return true;
    }

    /// <summary>The first token of "AD" or "A.D." before a year, or -1.</summary>
    private static int EraBefore(in Segment s, int at, int floor)
    {
        var dotted = at - 4;
        return at - 1 >= floor && s.Is(at - 1, W.Ad) && s[at - 1].IsUpper ? at - 1
            : dotted >= floor && s.Text(dotted) is "A" && IsDotted(s, dotted) && s.Text(at - 2) is "D" ? dotted : -1;
    }

    /// <summary>Reads "BC", "BCE", "AD", "CE" or "B.C." behind a year.</summary>
    private static bool IsEra(in Segment s, int at, out int next, out bool isBefore)
    {
        next = at + 1;
        isBefore = s.Text(at) is "BC" or "BCE";
        if (isBefore || s.Text(at) is "AD" or "CE")
        {
            return true;
        }

        isBefore = s.Text(at) is "B";
        next = at + (s.Is(at + 3, '.') && s.IsGlued(at + 3) ? 4 : 3);
        return (isBefore || s.Text(at) is "A") && s.IsSpaced(at) && IsDotted(s, at) && s.Text(at + 2) is var second && (isBefore ? second is "C" : second is "D");
    }

    private static bool IsDotted(in Segment s, int at) => s.Is(at + 1, '.') && s.IsGlued(at + 1) && s.IsGlued(at + 2);
}
