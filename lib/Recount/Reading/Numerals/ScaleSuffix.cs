using Recount.Reading.Quantities;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Tells whether an abbreviation behind digits is a scale: "5m people" are millions, "a 5m wall" is metres.</summary>
internal static class ScaleSuffix
{
    private const int MostMetres = 5000;
    private const int MostFeat = 110;
    private const int FeatSearch = 7;

    /// <summary>Whether an abbreviation behind a number is its scale.</summary>
    public static bool IsScale(in Segment s, int at, Entry entry, in Numeral numeral, bool hasCurrency)
    {
        var isGlued = s.IsGlued(at);
        var isCapital = s[at].IsCapital;
        return entry.Text switch
        {
            "k" => isGlued || hasCurrency || !isCapital,
            "m" => !TimeUnitReader.IsBehindHours(s, numeral.First) && (hasCurrency || (isCapital && (numeral.IsGrouped || numeral.HasPoint)) || (isGlued && (isCapital || IsMillion(s, at, numeral)))),
            "b" => hasCurrency || isGlued || (isCapital && s.Has(at + 1, Roles.IrregularPlural)),
            "t" => hasCurrency || (isGlued && isCapital && !s.Is(at, '.')),
            "mm" => hasCurrency,
            "g" => isCapital && (numeral.IsGrouped || numeral.HasPoint || (isGlued && s[numeral.First].Length > 1)),
            "bn" or "mn" or "tn" or "trn" or "mln" or "bln" or "tln" => true,
            "cr" => isGlued || hasCurrency,
            "mil" or "bil" => isGlued || hasCurrency,
            _ => false,
        };
    }

    /// <summary>"Waves of 3.5m in the bay", "1.5m in diameter": words about the number that ask for a length.</summary>
    private static bool IsDepth(in Segment s, int first, int behind)
    {
        for (var at = first - 1; at >= first - FeatSearch; at--)
        {
            if (s[at].IsWord && s.Text(at) is "levels" or "Levels" or "river" or "surge" or "wave" or "waves" or "swell" or "swells" or "snow" or "deep" or "tall" or "wall" or "tower" or "tide" or "depth" or "height" or "length" or "width" or "wide" or "water" or "mast")
            {
                return true;
            }
        }

        return s[behind].IsWord && s.Text(behind) is "height" or "length" or "width" or "depth" or "diameter" or "places" or "parts";
    }

    /// <summary>"A leap of 8.41m", "cleared 2.03m": a distance in hundredths that an athlete reached.</summary>
    private static bool IsFeat(in Segment s, in Numeral numeral)
    {
        if (numeral.Value > new Amount(MostFeat) || !s.Is(numeral.First + 1, '.') || s[numeral.First + 2].Length != 2)
        {
            return false;
        }

        for (var at = numeral.First - 1; at >= numeral.First - FeatSearch; at--)
        {
            if (s[at].IsWord && s.Text(at) is "leap" or "leaping" or "leapt" or "jump" or "jumped" or "jumping" or "throw" or "threw" or "vault" or "vaulted" or "cleared" or "clearing" or "clearance" or "shot" or "javelin" or "discus" or "hammer" or "putt" or "height" or "mark")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"5m people" are millions, "100m sprint" and "a 5m wall" are metres.</summary>
    private static bool IsMillion(in Segment s, int at, in Numeral numeral)
    {
        if (numeral.HasPoint && IsFeat(s, numeral))
        {
            return false;
        }

        if (numeral.HasPoint && (s[at + 1].Kind is TokenKind.None || s.Is(at + 1, ',') || s.Is(at + 1, '.')))
        {
            return !IsDepth(s, numeral.First, at + 2);
        }

        if (s.IsHyphen(at + 1) && s.Is(at + 2, W.Plus) && NounForms.IsPlural(s, at + 3))
        {
            return true;
        }

        var next = s.Entry(at + 1);
        if (s.IsSpaced(at + 1) && ((next.Is(Roles.Unit) && !s[at + 1].IsCapital) || s[at + 1].IsUpper && next.Is(Roles.Unit) || next.Text is "square" or "sq" or "cubic"))
        {
            return true;
        }

        if (next.Is(Roles.MetreContext) || s.IsHyphen(at + 1) || numeral.Value > new Amount(MostMetres))
        {
            return false;
        }

        if (s.Is(at + 1, W.Of_) && s.Entry(at + 2).Text is "its" or "their" or "our" or "his" or "her")
        {
            return true;
        }

        if (next.Is(Roles.Currency | Roles.IrregularPlural))
        {
            return true;
        }

        for (var word = at + 1; word <= at + 3 && s[word].IsWord && s.IsSpaced(word) && !s.Has(word, Roles.Stop); word++)
        {
            var text = s.Text(word);
            if (text.Length > 3 && text[^1] == 's' && text[^2] != 's' && !s.Has(word, Roles.NotNoun))
            {
                return true;
            }
        }

        return numeral.HasPoint && next.Is(Roles.Stop) && !IsDepth(s, numeral.First, at + 2);
    }
}
