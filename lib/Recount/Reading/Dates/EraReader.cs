using System.Globalization;
using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>Decades, centuries and the ages named like decades: "1980s", "the '90s", "21st century", "in her thirties".</summary>
internal static class EraReader
{
    private const int SpanOfDecade = 9;
    private const int WeatherSearch = 9;

    /// <summary>Reads "1980s", "'90s" and "30s".</summary>
    public static bool TryReadDigits(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (s.Is(at + 1, W.S) && s.IsGlued(at + 1) && s.IsSpaced(at + 2) && s[at].Length == 4 && DateParts.Number(s, at) is >= 1900 and <= 2099 and var year && year % 10 != 0)
        {
            // "2019s" has lost the apostrophe of its possessive.
            draft = DateDraft.OfYear(s, at, at + 1, year);
            return true;
        }

        var plural = DateParts.IsApostrophe(s, at + 1) && s.IsGlued(at + 1) && s[at].Length == 4 ? at + 2 : at + 1;
        if (!s.Is(plural, W.S) || !s.IsGlued(plural) || s.IsGluedWordOrDigits(plural + 1) || DateParts.Number(s, at) % 10 != 0)
        {
            return false;
        }

        var number = DateParts.Number(s, at);
        if (s[at].Length == 4 && number is >= 1000 and <= 2990)
        {
            draft = DateDraft.Of(s, at, plural + 1, Iso.Year(number) + "s");
            return true;
        }

        if (s[at].Length != 2 || number < 10 || plural != at + 1)
        {
            return false;
        }

        if (IsWeather(s, at))
        {
            draft = AgeOf(s, at, at + 2, number);
            draft.Unit = "degrees";
            draft.Kind = MentionKind.Level;
            return true;
        }

        var first = at - 1 >= floor && DateParts.IsApostrophe(s, at - 1) && s.IsGlued(at) ? at - 1 : at;
        draft = first == at && IsAge(s, at, floor) ? AgeOf(s, at, at + 2, number)
            : DateDraft.Of(s, first, at + 2, DecadeOf(number));
        return first < at || draft.Kind == MentionKind.Age || s.Is(first - 1, W.The) || s.IsHyphen(first - 1) || s.Entry(first - 1).Text is "early" or "mid" or "late";
    }

    /// <summary>Reads "the nineties" and "in his thirties".</summary>
    public static bool TryReadWord(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (!s.Has(at, Roles.Decade))
        {
            return false;
        }

        var number = (int)s.Entry(at).Value;
        draft = IsAge(s, at, floor) ? AgeOf(s, at, at + 1, number) : DateDraft.Of(s, at, at + 1, DecadeOf(number));
        return true;
    }

    /// <summary>Reads "21st century" and "nineteenth-century".</summary>
    public static bool TryReadCentury(in Segment s, in Numeral ordinal, out Draft draft)
    {
        draft = default;
        var at = WordNumeral.Joined(s, ordinal.Next);
        if (!s.Is(at, W.Century) && !s.Is(at, W.Centuries))
        {
            return false;
        }

        var isBefore = s.Text(at + 1) is "BC" or "BCE";
        var hasEra = isBefore || s.Text(at + 1) is "AD" or "CE";
        draft = DateDraft.Of(s, ordinal.First, hasEra ? at + 2 : at + 1, (isBefore ? "-" : "") + ordinal.Value + "C");
        draft.Value = ordinal.Value;
        return true;
    }

    private static string DecadeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"19{number:00}s");

    /// <summary>"Highs in the upper 60s": degrees and no years.</summary>
    private static bool IsWeather(in Segment s, int at)
    {
        for (var before = at - 1; before >= at - WeatherSearch; before--)
        {
            if (s[before].IsWord && s.Text(before) is "highs" or "lows" or "temperatures" or "temps" or "Highs" or "Lows" or "Temperatures" or "mercury" or "thermometer")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAge(in Segment s, int at, int floor)
    {
        for (var before = at - 1; before >= floor && before >= at - 3; before--)
        {
            if (s.Has(before, Roles.Possessive))
            {
                return true;
            }

            if (!s.IsHyphen(before) && s.Entry(before).Text is not ("mid" or "early" or "late"))
            {
                return false;
            }
        }

        return false;
    }

    private static Draft AgeOf(in Segment s, int at, int next, int number)
    {
        var draft = DateDraft.Of(s, at, next, "");
        draft.ValueText = null;
        draft.Value = new(number);
        draft.High = new(number + SpanOfDecade);
        draft.Hedge = Hedge.Range;
        draft.Unit = "years";
        draft.Kind = MentionKind.Age;
        return draft;
    }
}
