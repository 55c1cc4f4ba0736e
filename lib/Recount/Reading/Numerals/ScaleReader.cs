using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>The scale behind a number: "2.5 million", "10k", "$5bn", "3 lakh crore", "4 dozen".</summary>
internal static class ScaleReader
{
    private const int MostScales = 4;
    private const int MostGap = 2;
    private const int Dozen = 12;

    private static readonly Amount MostPlurals = new(10);

    /// <summary>Reads the scale behind a number in digits.</summary>
    public static void Extend(in Segment s, ref Numeral numeral, bool hasCurrency)
    {
        var before = numeral.Next;
        ExtendWords(s, ref numeral);
        if (numeral.Next > before)
        {
            AddSmallerPart(s, ref numeral);
            return;
        }

        var at = numeral.Next;
        var entry = s.Entry(at);
        if (entry.Is(Roles.ScaleSuffix) && s.GapBefore(at) <= MostGap && !s.IsGluedWordOrDigits(at + 1) && ScaleSuffix.IsScale(s, at, entry, numeral, hasCurrency))
        {
            numeral.HasLetterScale = s[at].Length == 1;
            numeral.Scale(s.Is(at, Thousandth) && hasCurrency ? 6 : entry.Power, at + 1);
        }
    }

    /// <summary>Reads scale words, which may stand behind a space or a hyphen, and "dozen".</summary>
    public static void ExtendWords(in Segment s, ref Numeral numeral)
    {
        for (var count = 0; count < MostScales; count++)
        {
            var at = WordNumeral.Joined(s, numeral.Next);
            var entry = s.Entry(at);
            if (entry.Is(Roles.Scale | Roles.PluralScale) && !s.Is(at, W.Tens) && (at > numeral.Next || s.IsSpaced(at) || entry.Text.Length > 3)
                && !(entry.Is(Roles.PluralScale) && entry.Power == 2 && !numeral.InWords)
                && !(entry.Is(Roles.PluralScale) && (numeral.InWords || numeral.Power > 0) && !IsFewHundreds(entry, numeral)))
            {
                numeral.Scale(entry.Power, at + 1);
            }
            else if (count == 0 && entry.Is(Roles.Collective) && entry.Value == 12 && numeral.Power == 0)
            {
                numeral.Value = numeral.Value.Times(new(12));
                numeral.Next = at + 1;
                return;
            }
            else
            {
                if (count > 0 && !numeral.HasPoint)
                {
                    AddedPart.AddPart(s, ref numeral);
                }

                return;
            }
        }
    }

    /// <summary>Reads the dozens of "three hundred and two dozen", which are added and do not multiply.</summary>
    public static void AddDozens(in Segment s, ref Numeral numeral)
    {
        if (numeral.Power > 0 && s.Is(numeral.Next, W.And) && s.Has(numeral.Next + 1, Roles.Cardinal) && IsDozen(s, numeral.Next + 2))
        {
            numeral.Value = numeral.Value.Plus(new Amount(s.Entry(numeral.Next + 1).Value).Times(new(Dozen)));
            numeral.Unscaled = numeral.Value;
            numeral.Power = 0;
            numeral.Next += 3;
        }
    }

    /// <summary>Whether a word is "dozen" or "dozens".</summary>
    public static bool IsDozen(in Segment s, int at) => s.Has(at, Roles.Collective) && s.Entry(at).Value == Dozen && s.IsSpaced(at);

    /// <summary>"Five hundreds".</summary>
    private static bool IsFewHundreds(Entry entry, in Numeral numeral) => entry.Power == 2 && numeral.InWords && numeral.Power == 0 && numeral.Value < MostPlurals;

    /// <summary>Reads the rest of "4 thousand 3 hundred and 21".</summary>
    private static void AddSmallerPart(in Segment s, ref Numeral numeral)
    {
        var bound = numeral.Power;
        for (var count = 0; count < MostScales && bound > 0; count++)
        {
            var at = s.Is(numeral.Next, W.And) ? numeral.Next + 1 : numeral.Next;
            if (at > numeral.Next && s.Has(at, Roles.Cardinal) && WordNumeral.TryRead(s, at, false, out var tail) && tail.Form == NumeralForm.Cardinal
                && (bound == 2 ? tail.Value < new Amount(100) : tail.Power > 0 && tail.Value < Amount.PowerOfTen(bound)))
            {
                numeral.Value = numeral.Value.Plus(tail.Value);
                numeral.Next = tail.Next;
                return;
            }

            if (!s[at].IsDigits || !s.IsSpaced(at) || s[at].Length > 3 || numeral.HasPoint)
            {
                return;
            }

            var part = Amount.OfDigits(s.Text(at));
            var power = s.Has(at + 1, Roles.Scale) ? s.Entry(at + 1).Power : 0;
            var isFitting = power > 0 ? power < bound : at > numeral.Next && bound == 2 && s[at].Length <= 2 && part > default(Amount) && !s.IsGlued(at + 1);
            if (!isFitting)
            {
                return;
            }

            numeral.Value = numeral.Value.Plus(part.Times(Amount.PowerOfTen(power)));
            numeral.Next = at + (power > 0 ? 2 : 1);
            bound = power;
        }
    }

    private static readonly ushort Thousandth = Vocabulary.Id("mm");
}
