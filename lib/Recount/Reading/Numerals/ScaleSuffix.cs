using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Tells whether an abbreviation behind digits is a scale: "5m people" are millions, "a 5m wall" is metres.</summary>
internal static class ScaleSuffix
{
    private const int MostMetres = 5000;

    /// <summary>Whether an abbreviation behind a number is its scale.</summary>
    public static bool IsScale(in Segment s, int at, Entry entry, in Numeral numeral, bool hasCurrency)
    {
        var isGlued = s.IsGlued(at);
        var isCapital = s[at].IsCapital;
        return entry.Text switch
        {
            "k" => isGlued || hasCurrency || !isCapital,
            "m" => hasCurrency || (isCapital && (numeral.IsGrouped || numeral.HasPoint)) || (isGlued && (isCapital || IsMillion(s, at, numeral))),
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

    /// <summary>"5m people" are millions, "100m sprint" and "a 5m wall" are metres.</summary>
    private static bool IsMillion(in Segment s, int at, in Numeral numeral)
    {
        if (numeral.HasPoint && (s[at + 1].Kind is TokenKind.None || s.Is(at + 1, ',') || s.Is(at + 1, '.')))
        {
            return true;
        }

        var next = s.Entry(at + 1);
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

        return numeral.HasPoint && next.Is(Roles.Stop) && !s.Is(at + 1, W.In);
    }
}
