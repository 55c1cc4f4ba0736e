using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Currencies that stand behind their number: "5 million euros", "5€", "45p", "10 USD", "three US dollars".</summary>
internal static class MoneyUnitReader
{
    private const int LeastWon = 1000;
    private const int WeightSearch = 5;

    /// <summary>Reads the unit behind a numeral.</summary>
    public static bool TryRead(in Segment s, in Numeral numeral, out UnitReading unit)
    {
        var at = numeral.Next;
        unit = default;
        if (s[at].Kind == TokenKind.Sign && s.IsGlued(at) && MoneyWords.OfSign((char)s[at].Code) is { } signed && !s[at + 1].IsDigits)
        {
            unit = new(UnitSort.Money, signed, at + 1);
            return true;
        }

        if (s.Is(at, W.Of_) && numeral.Form is NumeralForm.Vague && s.Has(at + 1, Roles.Currency))
        {
            at++;
        }

        if (numeral.Form == NumeralForm.Fraction && (s.Is(at, W.A) || s.Is(at, W.An)) && s.Entry(at + 1).Currency is not null)
        {
            at++;
        }

        at = WordNumeral.Joined(s, at);
        if (OfNation(s, at, out var nation, out var noun))
        {
            unit = new(UnitSort.Money, nation, noun + 1, s.Entry(noun).IsHundredth);
            return true;
        }

        var entry = s.Entry(at);
        if (entry.Currency is not { } currency || !IsCurrency(s, at, entry, numeral))
        {
            return false;
        }

        unit = new(UnitSort.Money, currency, at + 1, entry.IsHundredth);
        return true;
    }

    private static bool IsCurrency(in Segment s, int at, Entry entry, in Numeral numeral) => entry.Text switch
    {
        "p" or "c" => (s.IsGlued(at) || IsSpacedPence(s, at, entry)) && !s[at].IsCapital && !s.IsGluedWordOrDigits(at + 1) && !s.IsHyphen(at + 1),
        "pound" or "pounds" => !(s.IsHyphen(at + 1) && s.Entry(at + 2).Unit is "feet") && !IsWeight(s, at, numeral),
        "won" => numeral.Power > 0 || numeral.Value >= new Amount(LeastWon),
        "rs" or "rand" or "crowns" or "bucks" or "dong" or "ether" => !s[at].IsCapital,
        _ => true,
    };

    /// <summary>"Down 68 p at 1112 p": a lone p that a sign or a small word follows.</summary>
    private static bool IsSpacedPence(in Segment s, int at, Entry entry) =>
        entry.Text is "p" && s.GapBefore(at) == 1 && s[at - 1].IsDigits && (s.Has(at + 1, Roles.Stop) || s.Is(at + 1, ',') || s.Is(at + 1, ')') || (s.Is(at + 1, '.') && !s[at + 2].IsDigits));

    private static bool IsWeight(in Segment s, int at, in Numeral numeral)
    {
        if (s.Is(at + 1, W.Of_) || s.Is(at + 1, W.Per) || (s.IsHyphen(at - 1) && !s.Has(at + 1, Roles.Currency) && numeral.Power == 0))
        {
            return true;
        }

        for (var before = numeral.First - 1; before >= numeral.First - WeightSearch; before--)
        {
            if (s.Entry(before).Text is "foot" or "feet" or "ft" or "tall" or "weighing" or "weighs" or "weighed" or "weight" or "lost" or "gained" or "heavy" or "lose")
            {
                return true;
            }
        }

        return s.Entry(at + 1).Text is "heavy" or "lighter" or "heavier";
    }

    private static bool OfNation(in Segment s, int at, out string currency, out int noun)
    {
        noun = at + 1;
        currency = "";
        if (!s[at].IsCapital)
        {
            return false;
        }

        if (s.Is(at, 'U') || (s.Text(at) is "U" && s.Text(at + 2) is "S" && s.Is(at + 1, '.')))
        {
            noun = s.Is(at + 3, '.') ? at + 4 : at + 3;
            currency = "usd";
        }
        else
        {
            var isTwoWords = s.Entry(at).Text is "hong" or "new";
            noun = isTwoWords ? at + 2 : at + 1;
            currency = s.Entry(at).Text switch
            {
                "us" or "american" => "usd",
                "canadian" => "cad",
                "australian" => "aud",
                "hong" => "hkd",
                "new" => "nzd",
                "singapore" => "sgd",
                "taiwan" => "twd",
                "british" => "gbp",
                "indian" => "inr",
                "swiss" => "chf",
                "chinese" => "cny",
                "japanese" => "jpy",
                "norwegian" => "nok",
                "swedish" => "sek",
                "danish" => "dkk",
                "czech" => "czk",
                "mexican" => "mxn",
                "philippine" => "php",
                "argentine" => "ars",
                "pakistani" => "pkr",
                _ => "",
            };
        }

        return currency.Length > 0 && (s.Has(noun, Roles.Currency) || s.Entry(noun).Text is "cent" or "cents");
    }
}
