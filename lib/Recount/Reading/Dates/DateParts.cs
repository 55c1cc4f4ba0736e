using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>The parts that dates are made of.</summary>
internal static class DateParts
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2999;

    /// <summary>The number that up to four digits make, or -1 where a token is no such run.</summary>
    public static int Number(in Segment s, int at)
    {
        ref readonly var token = ref s[at];
        if (!token.IsDigits || token.Length > 4)
        {
            return -1;
        }

        var number = 0;
        foreach (var digit in s.Characters[token.Start..token.End])
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    /// <summary>The year in four digits that a token is, or nought.</summary>
    public static int Year(in Segment s, int at)
    {
        var year = s[at].Length == 4 ? Number(s, at) : -1;
        return year is >= EarliestYear and <= LatestYear && !IsGluedNumber(s, at + 1) && !s.Is(at + 1, '%') ? year : 0;
    }

    /// <summary>The year that may stand behind a date, with or without a comma, or nought.</summary>
    public static int YearBehind(in Segment s, int at, out int next)
    {
        var token = s.Is(at, ',') && s.IsSpaced(at + 1) ? at + 1 : at;
        var year = Year(s, token);
        next = token + 1;
        if (year == 0 && IsApostrophe(s, at) && s[at + 1].Length == 2 && s.IsGlued(at + 1) && Number(s, at + 1) >= 0)
        {
            year = 2000 + Number(s, at + 1);
            next = at + 2;
        }

        var isCount = token == at && s.IsSpaced(next) && (s.Has(next, Roles.Scale) || (year % 100 == 0 && Quantities.NounForms.IsPlural(s, next)));
        return year is >= 1500 and <= 2200 && !isCount ? year : 0;
    }

    /// <summary>The day of a month that a token is, perhaps with an ordinal ending, or nought.</summary>
    public static int Day(in Segment s, int at, out int next)
    {
        var day = s[at].Length <= 2 ? Number(s, at) : -1;
        next = at + 1;
        if (s.Has(next, Roles.OrdinalEnding) && s.IsGlued(next))
        {
            next++;
        }

        return day is >= 1 and <= 31 ? day : 0;
    }

    /// <summary>The month that a token names, or nought; the token behind it and its full stop.</summary>
    public static int Month(in Segment s, int at, out int next)
    {
        next = at + 1;
        var month = s[at].IsCapital ? s.Entry(at).Month : 0;
        if (month > 0 && s.Is(next, '.') && s.IsGlued(next) && s[at].Length <= 4 && s[next + 1].Kind != TokenKind.None)
        {
            next++;
        }

        return month;
    }

    /// <summary>A year in two or four digits, counted from 2000 where it has two; nought for anything else.</summary>
    public static int ShortYear(in Segment s, int at) => s[at].Length switch
    {
        4 => Year(s, at),
        2 when Number(s, at) >= 0 => 2000 + Number(s, at),
        _ => 0,
    };

    /// <summary>Whether a token is an apostrophe.</summary>
    public static bool IsApostrophe(in Segment s, int at) => s.Is(at, '\'') || s.Is(at, '’') || s.Is(at, '‘');

    /// <summary>Whether more of a number, or a word, is glued on.</summary>
    public static bool IsGluedNumber(in Segment s, int at) => s.IsGlued(at)
        && (s[at].IsWord || s[at].IsDigits || ((s.Is(at, '.') || s.Is(at, ',')) && s[at + 1].IsDigits && s.IsGlued(at + 1)));
}
