using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Tells a move between two levels, "rose from 3% to 5%", from a range.</summary>
internal static class MoveRules
{
    private const int ChangeSearch = 7;
    private const int FromSearch = 4;

    /// <summary>Finds "from" a few words before a mention: "from the current 30%".</summary>
    public static int FromBefore(in Segment s, int first, int floor)
    {
        for (var at = first - 1; at >= floor && at >= first - FromSearch && s[at].IsWord; at--)
        {
            if (s.Is(at, W.From))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"Rose from 3% to 5%" states two levels, not a range.</summary>
    public static bool IsMove(in Segment s, int from, int floor)
    {
        for (var at = from - 1; at >= floor && at >= from - ChangeSearch; at--)
        {
            if (s.Has(at, Roles.Change))
            {
                return true;
            }

            if (s.Is(at, ';') || s.Is(at, ':') || (s.Is(at, '.') && s.IsSpaced(at + 1)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"From 4 to 6 per cent to 2 to 3 per cent": a move from one range to another.</summary>
    public static bool IsMoveOfRanges(in Segment s, int from, in Affix affix, int high)
    {
        var end = new RangeEnd { Opener = -1 };
        if (from != affix.First - 1 || !RangeReader.TryReadHigh(s, high, ref end, affix))
        {
            return false;
        }

        var to = UnitReader.Read(s, end.High, end.Currency is not null).Next;
        return s.Is(to, W.To) && RangeReader.TryReadHigh(s, to + 1, ref end, affix)
            && s.Is(UnitReader.Read(s, end.High, end.Currency is not null).Next, W.To) && s.IsNumeralAt(UnitReader.Read(s, end.High, end.Currency is not null).Next + 1);
    }

    /// <summary>"Cut from the $89 to $93 billion it had hoped for": behind an article, and with the scale said once, a range.</summary>
    public static bool IsForecast(in Segment s, int from, int first, in Numeral low, in UnitReading unit, int connector)
    {
        if (!s.Is(from + 1, W.The) || from + 2 < first - 1 || low.Power > 0 || unit.Sort != UnitSort.None)
        {
            return false;
        }

        var at = s[connector + 1].Kind == TokenKind.Sign ? connector + 2 : connector + 1;
        at = s.Is(at + 1, '.') && s[at + 2].IsDigits ? at + 2 : at;
        return s.Has(at + 1, Roles.Scale | Roles.ScaleSuffix);
    }

    /// <summary>"Shares fell 3 to 52" states a change and a level.</summary>
    public static bool IsMoveTo(in Segment s, int first, in UnitReading unit, string? currency) =>
        (currency is not null && s.Is(first - 1, W.By)) || (unit.Sort is UnitSort.None or UnitSort.Money || currency is not null) && s.Has(first - 1, Roles.Change | Roles.Contest) && !s.Has(first - 1, Roles.Stop & Roles.LabelWord);
}
