using Recount.Reading.Text;

namespace Recount.Reading.Names;

/// <summary>Numbers of files and things that digits and letters make together: "22-cv-1234", "42/187736/24", "2024 YR4".</summary>
internal static class CodeNumber
{
    private const int MostParts = 6;
    private const int LongestLetters = 3;
    private const int LeastDigits = 5;

    /// <summary>Reads the number of a file that a run of digits begins.</summary>
    public static bool TryRead(in Segment s, int at, out Draft draft)
    {
        draft = default;
        if (!s.IsGlued(at + 1) || !(s.IsHyphen(at + 1) || s.Is(at + 1, '/')) || s.IsGlued(at))
        {
            return false;
        }

        var next = at + 1;
        var longest = s[at].Length;
        var hasLetters = false;
        for (var part = 0; part < MostParts && s.IsGlued(next) && s[next].Kind == TokenKind.Sign && s[next].Code == s[at + 1].Code && s.IsGluedWordOrDigits(next + 1); part++)
        {
            if (s[next + 1].IsWord && ((s[next + 1].Code != 0 && s.Text(next + 1) is not "cr") || s[next + 1].Length > LongestLetters))
            {
                return false;
            }

            hasLetters |= s[next + 1].IsWord;
            longest = s[next + 1].IsDigits ? Math.Max(longest, s[next + 1].Length) : longest;
            next += 2;
        }

        // Two parts are a range or a fraction; three short ones of digits are a date or a record.
        if (next < at + 5 || s.IsGlued(next) && s[next].Kind == TokenKind.Word || !(hasLetters ? s[next - 1].IsDigits : longest >= LeastDigits && s.Is(at + 1, '/')))
        {
            return false;
        }

        draft = NameDraft.Furniture(s, at, next, at, next);
        return true;
    }

    /// <summary>Reads the subsection of "66F(3)" and the paragraphs of "501(c)(3)".</summary>
    public static bool TryReadSubsection(in Segment s, int at, out Draft draft)
    {
        draft = default;
        if (s.Is(at - 1, '(') && s.IsGlued(at - 1) && s.IsGlued(at) && s.Is(at + 1, ')') && (s[at - 2].IsWord || s.Is(at - 2, ')') || (s[at - 2].IsDigits && !s.IsDash(at - 3) && !s.Is(at - 3, '.'))))
        {
            draft = NameDraft.Label(s, at, at + 1, at, at + 1);
            return true;
        }

        var next = at + 1;
        while (next < at + MostParts * 3 && s.Is(next, '(') && s.IsGlued(next) && s.IsGlued(next + 1) && s[next + 1].Length <= 2 && (s[next + 1].IsWord || s[next + 1].IsDigits) && s.Is(next + 2, ')'))
        {
            next += 3;
        }

        if (next == at + 1 || s.IsGlued(at))
        {
            return false;
        }

        draft = NameDraft.Label(s, at, next, at, at + 1);
        return true;
    }

    /// <summary>Reads "2024 YR4": a body of the sky, named by the year in which it was found.</summary>
    public static bool TryReadDesignation(in Segment s, int at, out Draft draft)
    {
        draft = default;
        if (s[at].Length != 4 || !s[at + 1].IsUpper || s[at + 1].Length != 2 || !s[at + 2].IsDigits || !s.IsGlued(at + 2) || s.IsGluedWordOrDigits(at + 3) || Dates.DateParts.Year(s, at) == 0)
        {
            return false;
        }

        draft = NameDraft.Label(s, at, at + 3, at, at + 3);
        return true;
    }
}
