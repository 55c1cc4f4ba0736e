using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Tells whether what is glued behind digits makes a name of them: "36Kr", "01.AI", "5G", "7-Eleven".</summary>
internal static class NamingSuffix
{
    /// <summary>Whether what is glued behind a run of digits makes a name of it.</summary>
    public static bool IsAt(in Segment s, int at)
    {
        var next = at + 1;
        if (s.Is(next, '.') && s.IsGlued(next) && s[next + 1].IsDigits && s.IsGlued(next + 1) && s.IsGlued(next + 2) && s[next + 2].IsWord && IsBuild(s, next + 2))
        {
            return true;
        }

        if (s.Is(next, '.') && s.IsGlued(next) && s[next + 1].IsUpper && s[next + 1].Length is 2 or 3 && s.IsGlued(next + 1))
        {
            // "01.AI"; a sentence that lost its space is "in 2020.The".
            return true;
        }

        if (!s.IsGlued(next))
        {
            return false;
        }

        if (s.IsHyphen(next) && s.IsGlued(next + 1))
        {
            // "7-Eleven", "3-D", "10-K".
            return (s[next + 1].IsUpper && s[next + 1].Length == 1 && !s.IsGlued(next + 2)) || (s[next + 1].IsCapital && s.Has(next + 1, Roles.Cardinal));
        }

        if (IsNumbered(s, at) || IsRelay(s, at))
        {
            return true;
        }

        return s[next].IsWord && !Quantities.SymbolUnit.IsGluedTemperature(s, next) && (!IsKnownSuffix(s, next) || IsNamedSize(s, at) || IsBuild(s, next));
    }

    /// <summary>"Runway 27L", "Pad 39A": a capital that goes with the number of a thing.</summary>
    private static bool IsNumbered(in Segment s, int at) =>
        s[at + 1].IsUpper && s[at + 1].Length == 1 && s[at + 1].IsGlued && s.Text(at + 1) is not ("K" or "M" or "B") && s.IsSpaced(at) && s.Has(at - 1, Roles.LabelWord) && !s.IsGluedWordOrDigits(at + 2) && !s.IsHyphen(at + 2);

    /// <summary>"4x400m" names a race, "4x4" a car.</summary>
    private static bool IsRelay(in Segment s, int at) =>
        s.Is(at + 1, W.X) && s[at].Length == 1 && s[at + 2].IsDigits && s.IsGlued(at + 2)
        && ((s.Is(at + 3, W.M) && s.IsGlued(at + 3) && !s.IsGluedWordOrDigits(at + 4)) || (s.Text(at) is "4" && s.Text(at + 2) is "4" && !s.IsGluedWordOrDigits(at + 3)));

    /// <summary>"1.21b-Linux": a letter behind the number and a capitalised part behind that.</summary>
    public static bool IsBuild(in Segment s, int letter) =>
        s[letter].Length == 1 && s.IsHyphen(letter + 1) && s.IsGlued(letter + 1) && s.IsGlued(letter + 2) && s[letter + 2].IsCapital && s[letter + 2].Length > 2;

    /// <summary>"5G", "3D", "4K video", "1080p": sizes that are names.</summary>
    private static bool IsNamedSize(in Segment s, int at)
    {
        var number = Dates.DateParts.Number(s, at);
        return s.Text(at + 1) switch
        {
            "G" => number is >= 1 and <= 7,
            "D" => number is 1 or 2 or 3 or 4,
            "K" => number is 4 or 8 && s.Entry(at + 2).Text is "tv" or "television" or "resolution" or "video" or "display",
            "p" => number is 480 or 720 or 1080 or 1440 or 2160,
            "M" => number == 3 && (s.IsPossessive(at + 2) || s.Entry(at + 2).Text is "co" or "company"),
            _ => false,
        };
    }

    private static bool IsKnownSuffix(in Segment s, int at)
    {
        var entry = s.Entry(at);
        if (entry.Text is "e" && s.IsGlued(at + 1) && (s.IsDash(at + 1) || s.Is(at + 1, '+')) && s[at + 2].IsDigits)
        {
            return true;
        }

        if (s.IsGluedWordOrDigits(at + 1))
        {
            // "1e10", "3x10", "5m2": a number goes on behind the letters.
            return entry.Text is "e" or "x" or "m" or "km" or "cm" or "mm";
        }

        return entry.Is(Roles.OrdinalEnding | Roles.ScaleSuffix | Roles.Unit | Roles.GluedUnit | Roles.TimeUnit | Roles.Scale | Roles.Currency)
            || entry.Currency is not null
            || entry.Text is "x" or "s" or "am" or "pm" or "percent" or "pct" or "pc" or "bp" or "bps" or "pp" or "ppt" or "pps" or "fold" or "sq" or "q" or "h" or "a" or "p";
    }
}
