using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>Bare years, years behind a season, and years in words.</summary>
internal static class YearReader
{
    /// <summary>Reads the year that a run of digits is.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var year = DateParts.Year(s, at);
        if (year == 0 || !IsYear(s, at, year, floor))
        {
            return false;
        }

        if (SeasonBefore(s, at, floor) is >= 0 and var season)
        {
            draft = DateDraft.Of(s, season, at + 1, Iso.Year(year) + "-" + s.Entry(season).Text);
            return true;
        }

        draft = DateDraft.OfYear(s, at, at + 1, year);
        AddHedge(s, ref draft, floor);
        return true;
    }

    /// <summary>Adds the hedge before a year: "circa 1950", "about 300 BC".</summary>
    public static void AddHedge(in Segment s, ref Draft draft, int floor)
    {
        var hedge = HedgeReader.Before(s, draft.First, floor, false, false);
        if (hedge.Hedge == Hedge.About && !s.Is(hedge.First, Some))
        {
            draft.Hedge = Hedge.About;
            draft.HedgeStart = s[hedge.First].Start;
            draft.HedgeEnd = s[hedge.Next - 1].End;
        }
    }

    /// <summary>Reads "nineteen eighty-four" and "twenty twenty-five".</summary>
    public static bool TryReadWords(in Segment s, int at, out Draft draft)
    {
        draft = default;
        if (!s.Has(at, Roles.Cardinal) || s.Entry(at).Value is < 13 or > 20 || !s.IsSpaced(at + 1) || !s.Has(at + 1, Roles.Cardinal) || s.Entry(at + 1).Value < 10)
        {
            return false;
        }

        var year = (int)(s.Entry(at).Value * 100 + s.Entry(at + 1).Value);
        var next = at + 2;
        var unit = Numerals.WordNumeral.Joined(s, next);
        if (s.Entry(at + 1).Value >= 20 && s.Has(unit, Roles.Cardinal) && s.Entry(unit).Value is > 0 and < 10)
        {
            year += (int)s.Entry(unit).Value;
            next = unit + 1;
        }

        if (s.Has(Numerals.WordNumeral.Joined(s, next), Roles.PluralDenominator | Roles.Scale) || NounForms.IsPlural(s, next))
        {
            return false;
        }

        draft = DateDraft.OfYear(s, at, next, year);
        return true;
    }

    private static bool IsYear(in Segment s, int at, int year, int floor)
    {
        var next = at + 1;
        if (IsMeasured(s, at, floor) || s.Has(next, Roles.Scale) || (s.Has(next, Roles.Unit) && (!s[next].IsCapital || s[next].IsUpper)) || s.Entry(next).Text is "square" or "sq" or "cubic" || IsCurrency(s, next) || (s.Has(next, Roles.TimeUnit) && !s.Entry(next).Text.EndsWith('r') ))
        {
            return false;
        }

        if (s.IsDash(next) && s[at + 2].IsDigits && s.IsSpaced(at + 3) && NounForms.IsPlural(s, at + 3))
        {
            return false;
        }

        if (s.Is(at - 1, W.Of_) && s.Entry(at - 2).Text is "total" or "average" or "number" or "maximum" or "minimum")
        {
            return false;
        }

        var isIntroduced = s.Has(at - 1, Roles.BeforeYear) || (s.Is(at - 1, W.The) && year >= 1900) || s.IsPossessive(at - 2) || s.Is(at - 1, '(') || (s.IsHyphen(at - 1) && s.Has(at - 2, Roles.NumberPrefix));
        var isCounting = s.IsSpaced(next) && !s[next].IsCapital && NounForms.IsPlural(s, next);
        if (year is >= 1900 and <= 2099)
        {
            return !isCounting || (year % 100 != 0 && (isIntroduced || at == 0 || s[at - 1].IsCapital));
        }

        if (year is >= 1000 and < 1300)
        {
            // "In 1066, they came": early years only where nothing that they could count follows.
            return s.Entry(at - 1).Text is "in" or "since" or "until" or "circa" && !s.IsGluedWordOrDigits(next) && !s.IsDash(next) && !s.Is(next, '%') && (!s[next].IsWord || s.Has(next, Roles.Stop)) && (!s.Is(next, '.') || !s[next + 1].IsDigits);
        }

        return year is >= 1300 and <= 2200 && isIntroduced && !isCounting && !s.Is(at - 1, W.About) && !s.Is(at - 1, W.To) && !s.Is(at - 1, W.Of_)
            && (!s.IsDash(next) || !s.IsGlued(next));
    }

    /// <summary>Whether a hedge or a currency before the digits says that they count something.</summary>
    private static bool IsMeasured(in Segment s, int at, int floor)
    {
        var before = at - 1;
        if (before < 0)
        {
            return false;
        }

        if (s[before].Kind == TokenKind.Sign)
        {
            return MoneyWords.OfSign((char)s[before].Code) is not null || s.Is(before, '#') || s.Is(before, '~') || s.Is(before, '>') || (s.Is(before, '.') && s.IsGlued(at)) || (s.Is(before, '±'));
        }

        var hedge = HedgeReader.Before(s, at, floor, false, false);
        var isQuantity = hedge.IsFound && (hedge.Hedge is Hedge.AtLeast or Hedge.AtMost or Hedge.Nearly || s.Is(hedge.First, Some)) && s.Entry(hedge.Next - 1).Text is not ("over" or "under" or "above" or "below");
        return isQuantity || s.Has(before, Roles.LabelWord | Roles.Product) && !s.Has(before, Roles.BeforeYear) && s.Entry(before).Text is not ("model" or "class" or "version" or "season" or "edition" or "plan");
    }

    private static bool IsCurrency(in Segment s, int at) => s.Has(at, Roles.Currency) && s.IsSpaced(at) && s.Entry(at).Text is not ("won" or "rand");

    private static int SeasonBefore(in Segment s, int at, int floor)
    {
        var season = s.Is(at - 1, W.Of_) ? at - 2 : at - 1;
        return season >= floor && s.Has(season, Roles.Season) ? season : -1;
    }

    private static readonly ushort Some = Vocabulary.Id("some");
}
