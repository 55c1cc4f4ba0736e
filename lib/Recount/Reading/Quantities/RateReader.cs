using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>What a quantity is given for: "per month", "a share", "per million input tokens", "km/h".</summary>
internal static class RateReader
{
    private const int MostNounWords = 3;

    /// <summary>Reads the rate behind a unit; gives the part of the unit's name behind "_per_" and the token behind.</summary>
    public static bool TryRead(in Segment s, int at, bool isNamed, out string per, out int next)
    {
        per = "";
        next = at;
        if (s.Is(at, '/') && s.IsGlued(at) && s[at + 1].IsWord && s.IsGlued(at + 1))
        {
            return SlashRate.TryRead(s, at + 1, out per, out next);
        }

        at = WordNumeral.Joined(s, at);
        if (s.Is(at, W.Per))
        {
            return TryReadPer(s, WordNumeral.Joined(s, at + 1), out per, out next);
        }

        if (s.Is(at, W.Every) && s.Has(at + 1, Roles.TimeUnit) && isNamed)
        {
            return Named(s, at + 1, out per, out next);
        }

        var noun = WordNumeral.Joined(s, at + 1);
        return (s.Is(at, W.A) || s.Is(at, W.An)) && isNamed && s.Has(noun, Roles.Priced) && !s.Has(noun + 1, Roles.TimeUnit) && !s.IsPossessive(noun + 1)
            && !s.Is(noun + 1, W.Ago) && s.Entry(noun + 1).Text is not ("earlier" or "later" or "before" or "after") && Named(s, noun, out per, out next);
    }

    private static bool TryReadPer(in Segment s, int at, out string per, out int next)
    {
        per = "";
        next = at;
        if (s.Is(at, W.Cent))
        {
            return false;
        }

        if (s.IsHyphen(at + 1) && s.IsGlued(at + 1) && s[at + 2].IsWord && s[at + 3].IsWord && (s[at].IsDigits || s.Has(at, Roles.Cardinal)))
        {
            // "$4,400 per 40-foot container": the size of what is paid for is a number of its own.
            per = UnitNames.OfPlural(s.Text(at + 3));
            next = at - 1;
            return per != UnitReading.NoName;
        }

        if (s[at].IsDigits || s.Has(at, Roles.Cardinal))
        {
            var numeral = default(Numeral);
            if (!NumeralReader.TryRead(s, at, new(true, false), out numeral))
            {
                return false;
            }

            per = numeral.Value.ToString();
            next = numeral.Next;
        }
        else if (s.Has(at, Roles.Scale))
        {
            per = s.Entry(at).Text;
            next = at + 1;
        }
        else
        {
            return s[at].IsWord && !s.Has(at, Roles.Common) && Named(s, at, out per, out next);
        }

        if (s.IsGlued(next) && s.Has(next, Roles.Unit))
        {
            // "Per 40kg".
            per += "_" + s.Entry(next).Unit;
            next++;
            return true;
        }

        for (var noun = next; noun < next + MostNounWords && s[noun].IsWord && s.IsSpaced(noun) && !s.Has(noun, Roles.Stop); noun++)
        {
            if (NounForms.IsPlural(s, noun) || s.Has(noun, Roles.Unit))
            {
                per += "_" + (s.Entry(noun).Unit ?? UnitNames.OfPlural(s.Text(noun)));
                next = noun + 1;
                break;
            }
        }

        return true;
    }

    private static bool Named(in Segment s, int at, out string per, out int next)
    {
        next = at + 1;
        var entry = s.Entry(at);
        var noun = WordNumeral.Joined(s, next);
        if (entry.Text is "square" or "cubic" or "sq" && s.Entry(noun).Unit is { } measure)
        {
            per = (entry.Text is "cubic" ? "cubic_" : "square_") + measure;
            next = noun + 1;
            return true;
        }

        if (entry.Unit is "w" or "kw" or "mw" or "gw" or "tw" && (s.Is(noun, W.Hour) || s.Is(noun, W.Hours)))
        {
            per = entry.Unit + "h";
            next = noun + 1;
            return true;
        }

        if (entry.Is(Roles.Unit) && entry.Unit is { Length: <= 3 } symbol)
        {
            per = symbol;
            return true;
        }

        // "Per month", "per share": the singular, as printed.
        per = UnitNames.OfPlural(s.Text(at));
        return per != UnitReading.NoName;
    }
}
