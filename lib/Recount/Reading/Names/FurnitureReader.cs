using Recount.Reading.Dates;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Names;

/// <summary>Numbers that serve the page: addresses of the net, telephone numbers, references, section counters, endless digits.</summary>
internal static class FurnitureReader
{
    private const int LeastReference = 4;
    private const int EmergencyLength = 3;

    /// <summary>Reads the furniture that a run of digits is part of.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        if (WebAddress.IsInAddress(s, at, floor))
        {
            if (GluedName.TryRead(s, at, floor, out draft))
            {
                draft.Role = MentionRole.Furniture;
                draft.Kind = MentionKind.Furniture;
                draft.Unit = Quantities.UnitReading.NoName;
                return true;
            }

            var (first, next) = WebAddress.AlphanumericRun(s, at, floor);
            draft = NameDraft.Furniture(s, first, next, at, at + 1);
            draft.ValueText = s.Characters[draft.Start..draft.End].ToString();
            return true;
        }

        if (TelephoneReader.TryRead(s, at, floor, out draft) || TryReadDotted(s, at, out draft) || CodeNumber.TryRead(s, at, out draft) || CodeNumber.TryReadSubsection(s, at, out draft))
        {
            return true;
        }

        if (IsReference(s, at, floor))
        {
            draft = NameDraft.Furniture(s, at, at + 1, at, at + 1);
            return true;
        }

        return TryReadCounter(s, at, out draft);
    }

    /// <summary>Reads the furniture that a run of digits is to which nothing is glued.</summary>
    public static bool TryReadAlone(in Segment s, int at, int floor, out Draft draft)
    {
        if (s[at + 1].IsDigits && TelephoneReader.TryRead(s, at, floor, out draft))
        {
            return true;
        }

        if (IsReference(s, at, floor))
        {
            draft = NameDraft.Furniture(s, at, at + 1, at, at + 1);
            return true;
        }

        return TryReadCounter(s, at, out draft);
    }

    /// <summary>Three or more numbers parted by points: a version or an address.</summary>
    private static bool TryReadDotted(in Segment s, int at, out Draft draft)
    {
        draft = default;
        if (!Numerals.DigitNumeral.IsPointAt(s, at + 1) || !Numerals.DigitNumeral.IsPointAt(s, at + 3) || NumericDate.TryRead(s, at, out _))
        {
            return false;
        }

        var next = GluedName.AfterNumber(s, at);
        draft = NameDraft.Label(s, at, next, at, next);
        return true;
    }

    private static bool IsReference(in Segment s, int at, int floor)
    {
        if (s[at].Length < LeastReference)
        {
            return IsEmergencyCall(s, at, floor);
        }

        if (s[at].Length > LeastReference && s.Text(at)[0] == '0' && !Numerals.DigitNumeral.IsPointAt(s, at + 1))
        {
            return true;
        }

        var before = at - 1;
        while (before >= floor && before > at - 4 && s[before].Kind == TokenKind.Sign && s[before].Code is '#' or ':' or '.' or '(')
        {
            before--;
        }

        return before >= floor && s.Has(before, Roles.Reference) && !s.Is(before, W.Copyright) && (before < at - 1 || DateParts.Year(s, at) == 0);
    }

    /// <summary>"Call 999": three digits that are dialled, not counted.</summary>
    private static bool IsEmergencyCall(in Segment s, int at, int floor) =>
        s[at].Length == EmergencyLength && (IsEmergencyNumber(s, at) || at - 1 >= floor && s.IsSpaced(at) && s.Entry(at - 1).Text is "call" or "dial" or "phone"
        && (!s[at + 1].IsWord || s.Has(at + 1, Roles.Stop) || s.Text(at + 1) is "quoting") && !s.IsNumeralAt(at + 2));

    private static bool IsEmergencyNumber(in Segment s, int at) => s.Text(at) is "999" or "911" && s.IsSpaced(at + 1)
        && s.Text(at + 1) is "call" or "calls" or "caller" or "callers" or "emergency" or "operator" or "operators" or "dispatcher" or "dispatchers" or "recording";

    /// <summary>"01 The first section", "3. The third": the number of a section or an item at the head of a line.</summary>
    private static bool TryReadCounter(in Segment s, int at, out Draft draft)
    {
        draft = default;
        if (at != 0 || s[at].Length > 2)
        {
            return false;
        }

        var isNought = s[at].Length == 2 && s.Text(at)[0] == '0' && s.IsSpaced(at + 1) && s[at + 1].IsCapital;
        var isItem = (s.Is(at + 1, '.') || s.Is(at + 1, ')')) && s.IsGlued(at + 1) && s.IsSpaced(at + 2) && s[at + 2].IsCapital;
        if (!isNought && !isItem)
        {
            return false;
        }

        draft = NameDraft.Furniture(s, at, at + 1, at, at + 1);
        draft.Value = Amount.OfDigits(s.Text(at));
        return true;
    }
}
