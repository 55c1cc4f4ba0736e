using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>Dates and spans of years in digits: "2025-12-10", "12/10/2025", "10.12.2025", "2023-24", "2019–2021".</summary>
internal static class NumericDate
{
    /// <summary>The day that "9/11" names.</summary>
    private const string NineEleven = "2001-09-11";

    private static readonly ushort T = Vocabulary.Id("t");

    /// <summary>Reads the date that begins with a run of digits.</summary>
    public static bool TryRead(in Segment s, int at, out Draft draft)
    {
        draft = default;
        var year = s[at].Length == 4 ? DateParts.Number(s, at) : -1;
        if (year is >= 1000 and <= 2999)
        {
            return TryReadIso(s, at, year, out draft) || TryReadYears(s, at, year, out draft);
        }

        return TryReadDayMonthYear(s, at, out draft);
    }

    private static bool TryReadIso(in Segment s, int at, int year, out Draft draft)
    {
        draft = default;
        var separator = at + 1;
        if (!(s.IsHyphen(separator) || s.Is(separator, '/') || s.Is(separator, '.')) || s[separator].Code != s[at + 3].Code
            || s.IsGlued(separator) == false || !IsPart(s, at + 2) || !IsPart(s, at + 4))
        {
            return false;
        }

        var month = DateParts.Number(s, at + 2);
        var day = DateParts.Number(s, at + 4);
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return false;
        }

        var iso = Iso.Day(year, month, day);
        var next = at + 5;
        if (s.Is(next, T) && s.IsGlued(next) && ClockTime.TryRead(s, next + 1, out var clock, out var afterClock))
        {
            iso += "T" + clock;
            next = afterClock + (s.IsGlued(afterClock) && s.Text(afterClock) is "Z" ? 1 : 0);
        }

        draft = DateDraft.Of(s, at, next, iso);
        return true;
    }

    private static bool TryReadYears(in Segment s, int at, int year, out Draft draft)
    {
        draft = default;
        var dash = at + 1;
        var isDash = s.IsDash(dash) || (s.Is(dash, '/') && s.IsGlued(dash));
        var isWord = (s.Is(dash, W.To) && s.Is(at - 1, W.From)) || (s.Is(dash, W.And) && s.Is(at - 1, W.Between)) || (s.Is(dash, W.Through) && s.Has(at - 1, Roles.BeforeYear));
        if ((!isDash && !isWord) || s.IsGlued(dash) != s.IsGlued(dash + 1) || DateParts.IsGluedNumber(s, at + 3) || (s.IsDash(at + 3) && s.IsGlued(at + 3)))
        {
            return false;
        }

        var last = s[at + 2].Length switch
        {
            4 => DateParts.Number(s, at + 2),
            2 when s.IsGlued(dash) => year - year % 100 + DateParts.Number(s, at + 2),
            _ => -1,
        };
        if (last < year && s[at + 2].Length == 2 && s.IsHyphen(dash) && DateParts.Number(s, at + 2) is >= 1 and <= 12 and var month)
        {
            draft = DateDraft.Of(s, at, at + 3, Iso.Month(year, month));
            return true;
        }

        if (last <= year || last > 2200 || s.Is(at + 3, '%') || (s.IsSpaced(at + 3) && s[at + 2].Length == 4 && (Quantities.NounForms.IsPlural(s, at + 3) || s.Has(at + 3, Roles.Scale | Roles.Currency))))
        {
            return false;
        }

        draft = DateDraft.Of(s, at, at + 3, Iso.Year(year) + "/" + Iso.Year(last));
        draft.Hedge = Hedge.Range;
        return true;
    }

    private static bool TryReadDayMonthYear(in Segment s, int at, out Draft draft)
    {
        draft = default;
        var separator = at + 1;
        if (!(s.Is(separator, '/') || s.Is(separator, '.') || s.IsHyphen(separator)) || !s.IsGlued(separator) || !IsPart(s, at + 2) || s[at].Length > 2)
        {
            return false;
        }

        var one = DateParts.Number(s, at);
        var two = DateParts.Number(s, at + 2);
        var hasThird = s[at + 3].Code == s[separator].Code && s[at + 3].Kind == TokenKind.Sign && s.IsGlued(at + 3) && s.IsGlued(at + 4);
        var isSlash = s.Is(separator, '/');
        if (isSlash && s.Text(at) is "9" && s.Text(at + 2) is "11" && !s.IsGluedWordOrDigits(at + 3) && !(s.Is(at + 3, '/') && s.IsGlued(at + 3)))
        {
            draft = DateDraft.Of(s, at, at + 3, NineEleven);
            return true;
        }

        int year;
        int next;
        if (hasThird)
        {
            year = isSlash || s[at + 4].Length == 4 ? DateParts.ShortYear(s, at + 4) : 0;
            next = at + 5;
        }
        else
        {
            // "12/12 2025", as page heads have it.
            year = isSlash && s.IsSpaced(at + 3) ? DateParts.Year(s, at + 3) : 0;
            next = at + 4;
        }

        var isDayFirst = one > 12 || !isSlash;
        var (day, month) = isDayFirst ? (one, two) : (two, one);
        if (year == 0 || month is < 1 or > 12 || day is < 1 or > 31 || (s.IsGlued(next) && (s[next].IsDigits || s[next].IsWord || s.IsHyphen(next))))
        {
            return false;
        }

        draft = DateDraft.Of(s, at, next, Iso.Day(year, month, day));
        return true;
    }

    private static bool IsPart(in Segment s, int at) => s[at].IsDigits && s.IsGlued(at) && s[at].Length <= 2;
}
