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
        if (feet < 0 || s[at].Length > LongestFeet && s[at].IsDigits || (s.IsGlued(at) && (s[at - 1].IsDigits || s[at - 1].IsWord || s.IsDash(at - 1) || s.Is(at - 1, '.') || MoneyWords.OfSign((char)s[at - 1].Code) is not null)))
        {
            return false;
        }

        var next = NextOf(s, at, feet);
        if (next < 0)
        {
            return false;
        }

        var last = s[next - 1].Kind == TokenKind.Sign || !(s[next - 1].IsDigits || s.Has(next - 1, Roles.Cardinal)) ? s.IsHyphen(next - 2) ? next - 3 : next - 2 : next - 1;
        var unit = s.IsHyphen(at + 1) ? at + 2 : at + 1;
        draft = new()
        {
            First = at,
            Next = next,
            Start = s[at].Start,
            End = s[next - 1].End,
            NumStart = s[at].Start,
            NumEnd = s[next - 1].End,
            Value = new Amount(feet).Plus(new Amount(Small(s, last)).Over(new(InchesInFoot))!.Value),
            Unit = Feet,
            UnitStart = s[unit].Start,
            UnitEnd = s[unit].End,
            Kind = MentionKind.Level,
            Role = MentionRole.Numeric,
        };
        QuantityHedge.Add(s, ref draft, floor, false);
        return true;
    }

    /// <summary>The token behind the length, or -1 where there is none.</summary>
    private static int NextOf(in Segment s, int at, int feet)
    {
        var unit = at + 1;
        if (s.Is(unit, '\'') || s.Is(unit, '’') || s.Is(unit, '′'))
        {
            var isPerson = feet is >= ShortestPerson and <= TallestPerson && s.IsGlued(unit) && s.IsGlued(unit + 1) && s[unit + 1].IsDigits && Small(s, unit + 1) is >= 0 and < InchesInFoot;
            return !isPerson ? -1 : s.IsGlued(unit + 2) && (s.Is(unit + 2, '"') || s.Is(unit + 2, '”') || s.Is(unit + 2, '″')) ? unit + 3 : s.IsGluedWordOrDigits(unit + 2) ? -1 : unit + 2;
        }

        var isHyphened = s.IsHyphen(unit) && s.IsGlued(unit);
        unit = isHyphened ? unit + 1 : unit;
        if (!s[unit].IsWord || s.Entry(unit).Unit is not Feet)
        {
            return -1;
        }

        var inches = s.IsHyphen(unit + 1) && s.IsGlued(unit + 1) ? unit + 2 : s.Is(unit + 1, ',') ? unit + 2 : unit + 1;
        if (Small(s, inches) is not (>= 0 and < InchesInFoot) || s.Is(inches + 1, '.') && s[inches + 2].IsDigits || s.Is(inches + 1, ':') || s.Is(inches + 1, '%'))
        {
            return -1;
        }

        var noun = s.IsHyphen(inches + 1) && s.IsGlued(inches + 1) ? inches + 2 : inches + 1;
        if (s.Entry(noun).Unit is "inches" || (s[noun].IsWord && s.Text(noun) is "ins"))
        {
            return noun + 1;
        }

        // "6-foot-2" needs no inches; "6 feet 2" only where nothing that two could count follows.
        return isHyphened && inches == unit + 2 && !s.IsGluedWordOrDigits(inches + 1) ? inches + 1
            : s.Entry(unit).Text is "foot" or "ft" && s[inches].IsDigits && !s[inches + 1].IsWord && !s.IsGluedWordOrDigits(inches + 2) ? inches + 1 : -1;
    }

    /// <summary>A small whole number in digits or one word, or -1.</summary>
    private static int Small(in Segment s, int at) => s[at].IsDigits ? Dates.DateParts.Number(s, at) : s.Has(at, Roles.Cardinal) ? (int)s.Entry(at).Value : -1;
}
