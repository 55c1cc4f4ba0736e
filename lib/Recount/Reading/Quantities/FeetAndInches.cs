using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Quantities;

/// <summary>Lengths in feet and inches, one number in feet: "6ft 2in", "a 6-foot-2 guard", "5'10\"", "five feet ten inches".</summary>
internal static class FeetAndInches
{
    private const string Feet = "feet";
    private const int InchesInFoot = 12;
    private const int LongestFeet = 3;
    private const int ShortestPerson = 3;
    private const int TallestPerson = 8;

    /// <summary>Reads the length that begins at a token.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var feet = Small(s, at);
        if (feet < 0 || (s[at].IsDigits && s[at].Length > LongestFeet) || IsTail(s, at))
        {
            return false;
        }

        var unit = s.IsHyphen(at + 1) && s.IsGlued(at + 1) ? at + 2 : at + 1;
        if (!TryReadMarks(s, unit, feet, out var inches, out var next) && !TryReadWords(s, unit, unit > at + 1, out inches, out next))
        {
            return false;
        }

        draft = Draft.Of(s, at, next) with
        {
            Value = new Amount(feet).Plus(new Amount(Small(s, inches)).Over(new(InchesInFoot))!.Value),
            Unit = Feet,
            UnitStart = s[unit].Start,
            UnitEnd = s[unit].End,
            Kind = MentionKind.Level,
        };
        QuantityHedge.Add(s, ref draft, floor, false);
        return true;
    }

    /// <summary>Whether a number is the rest of a longer one, of a name or of a sum.</summary>
    private static bool IsTail(in Segment s, int at) =>
        s.IsGlued(at) && (s[at - 1].IsDigits || s[at - 1].IsWord || s.IsDash(at - 1) || s.Is(at - 1, '.') || MoneyWords.OfSign((char)s[at - 1].Code) is not null);

    /// <summary>Reads the inches and the end of "5'10\"", which only the height of a person is written as.</summary>
    private static bool TryReadMarks(in Segment s, int mark, int feet, out int inches, out int next)
    {
        inches = mark + 1;
        next = mark + 2;
        if (!s.Is(mark, '\'') && !s.Is(mark, '’') && !s.Is(mark, '′'))
        {
            return false;
        }

        if (s.IsGlued(next) && (s.Is(next, '"') || s.Is(next, '”') || s.Is(next, '″')))
        {
            next++;
        }
        else if (s.IsGluedWordOrDigits(next))
        {
            return false;
        }

        return feet is >= ShortestPerson and <= TallestPerson && s.IsGlued(mark) && s.IsGlued(inches) && s[inches].IsDigits && IsInches(s, inches);
    }

    /// <summary>Reads the inches and the end of "6ft 2in", "6-foot-2" and "five feet ten inches".</summary>
    private static bool TryReadWords(in Segment s, int unit, bool isHyphened, out int inches, out int next)
    {
        inches = (s.IsHyphen(unit + 1) && s.IsGlued(unit + 1)) || s.Is(unit + 1, ',') ? unit + 2 : unit + 1;
        next = inches + 1;
        if (!s[unit].IsWord || s.Entry(unit).Unit is not Feet || !IsInches(s, inches) || (s.Is(next, '.') && s[next + 1].IsDigits) || s.Is(next, ':') || s.Is(next, '%'))
        {
            return false;
        }

        var noun = s.IsHyphen(next) && s.IsGlued(next) ? next + 1 : next;
        if (s.Entry(noun).Unit is "inches" || (s[noun].IsWord && s.Text(noun) is "ins"))
        {
            next = noun + 1;
            return true;
        }

        // "6-foot-2" needs no inches; "6 feet 2" only where nothing that two could count follows.
        var isCompound = isHyphened && inches == unit + 2 && !s.IsGluedWordOrDigits(next);
        return isCompound || (s.Entry(unit).Text is "foot" or "ft" && s[inches].IsDigits && !s[next].IsWord && !s.IsGluedWordOrDigits(next + 1));
    }

    private static bool IsInches(in Segment s, int at) => Small(s, at) is >= 0 and < InchesInFoot;

    /// <summary>A small whole number in digits or one word, or -1.</summary>
    private static int Small(in Segment s, int at) => s[at].IsDigits ? Dates.DateParts.Number(s, at) : s.Has(at, Roles.Cardinal) ? (int)s.Entry(at).Value : -1;
}
