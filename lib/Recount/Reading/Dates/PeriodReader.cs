using Recount.Reading.Numerals;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>Quarters, halves and fiscal years: "Q2 2025", "2Q25", "first quarter of 2026", "H1", "FY2026", "fiscal 2026".</summary>
internal static class PeriodReader
{
    /// <summary>Reads the period that a run of digits begins or belongs to.</summary>
    public static bool TryReadDigits(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var number = s[at].Length == 1 ? DateParts.Number(s, at) : -1;
        if (at - 1 >= floor && s.IsGlued(at) && IsLetter(s, at - 1, number) && (!s.IsGluedWordOrDigits(at + 1) || s.Is(at + 1, W.Fy)) && !s.IsGluedWordOrDigits(at - 1))
        {
            return Complete(s, at - 1, at + 1, Letter(s, at - 1), number, IsFiscalBefore(s, at - 1, floor), out draft);
        }

        if (s.IsGlued(at + 1) && IsLetter(s, at + 1, number))
        {
            return Complete(s, at, at + 2, Letter(s, at + 1), number, false, out draft);
        }

        return TryReadFiscalYear(s, at, floor, out draft);
    }

    /// <summary>Reads "first quarter of 2026", "third-quarter", "second half".</summary>
    public static bool TryReadOrdinal(in Segment s, in Numeral ordinal, int floor, out Draft draft)
    {
        draft = default;
        var at = WordNumeral.Joined(s, ordinal.Next);
        var isQuarter = s.Is(at, W.Quarter);
        if ((!isQuarter && !s.Is(at, W.Half)) || ordinal.Value > new Amount(isQuarter ? 4 : 2) || (s.IsHyphen(at + 1) && s.IsGlued(at + 1)) || s.Is(at + 1, Finals))
        {
            return false;
        }

        if (isQuarter && MatchQuarter.Is(s, ordinal.First, at))
        {
            return false;
        }

        var first = ordinal.First;
        var isFiscal = first - 1 >= floor && s.Is(first - 1, W.Fiscal);
        return Complete(s, isFiscal ? first - 1 : first, at + 1, isQuarter ? 'Q' : 'H', (int)ordinal.Value.AsDecimal!.Value, isFiscal, out draft);
    }

    private static bool Complete(in Segment s, int first, int next, char letter, int number, bool isFiscal, out Draft draft)
    {
        var at = next;
        if (s.IsGlued(at) && (s.Is(at, '/') || s.IsHyphen(at) || DateParts.IsApostrophe(s, at)))
        {
            at++;
        }
        else if (s.Is(at, W.Of_))
        {
            at++;
        }

        if (s.Is(at, W.Fiscal) || s.Is(at, W.Fy) || s.Is(at, W.Financial))
        {
            isFiscal = true;
            at += s.Is(at + 1, W.Year) ? 2 : 1;
        }

        var isGlued = s.IsGlued(at);
        var year = isGlued || s[at].Length == 4 ? DateParts.ShortYear(s, at) : 0;
        if (year == 0 || (!isGlued && s[at].Length == 2))
        {
            draft = DateDraft.Of(s, first, next, Iso.Part(0, isFiscal, letter, number));
            return true;
        }

        draft = DateDraft.Of(s, first, at + 1, Iso.Part(year, isFiscal, letter, number));
        return true;
    }

    private static bool TryReadFiscalYear(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var before = at - 1;
        var year = DateParts.ShortYear(s, at);
        if (before < floor || year == 0)
        {
            return false;
        }

        var first = s.Is(before, W.Fy) ? before
            : s[at].Length == 4 && s.Is(before, W.Fiscal) ? before
            : s[at].Length == 4 && s.Is(before, W.Year) && (s.Is(before - 1, W.Fiscal) || s.Is(before - 1, W.Financial)) && before - 1 >= floor ? before - 1 : -1;
        if (first < 0)
        {
            return false;
        }

        var next = at + 1;
        if (s.IsDash(next) && s.IsGlued(next) && s.IsGlued(next + 1) && s[next + 1].Length == 2 && DateParts.Number(s, next + 1) == (year + 1) % 100)
        {
            draft = DateDraft.Of(s, first, next + 2, "FY" + Iso.Year(year) + "/" + Iso.Year(year + 1));
            return true;
        }

        if (s.IsHyphen(next) && s.IsGlued(next) && s.Is(next + 1, W.Q) && DateParts.Number(s, next + 2) is >= 1 and <= 4 and var quarter)
        {
            draft = DateDraft.Of(s, first, next + 3, Iso.Part(year, true, 'Q', quarter));
            return true;
        }

        draft = DateDraft.Of(s, first, next, "FY" + Iso.Year(year));
        return true;
    }

    private static bool IsLetter(in Segment s, int at, int number) =>
        (s.Is(at, W.Q) && s[at].IsCapital && number is >= 1 and <= 4) || (s.Is(at, W.H) && s[at].IsCapital && number is 1 or 2);

    private static char Letter(in Segment s, int at) => s.Is(at, W.Q) ? 'Q' : 'H';

    private static bool IsFiscalBefore(in Segment s, int at, int floor) => at - 1 >= floor && s.Is(at - 1, W.Fiscal);

    private static readonly ushort Finals = Vocabulary.Id("final");
}
