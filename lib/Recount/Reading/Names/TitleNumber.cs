using Recount.Reading.Text;

namespace Recount.Reading.Names;

/// <summary>Numbers that titles end with: a film's in quotation marks, a class's in a school.</summary>
internal static class TitleNumber
{
    private const int LongestTitle = 6;

    /// <summary>The second part of a work, whose title stands in quotation marks and ends with its number.</summary>
    public static bool IsQuoted(in Segment s, int at, int before)
    {
        if (!s[before].IsCapital || s[at].Length > 2 || !s.IsGlued(at + 1) || !(s.Is(at + 1, '"') || s.Is(at + 1, '”') || s.Is(at + 1, '’')))
        {
            return false;
        }

        var first = before;
        while (first > before - LongestTitle && s[first].IsWord && s[first].IsCapital)
        {
            first--;
        }

        return s.Is(first, '"') || s.Is(first, '“') || s.Is(first, '‘');
    }

    /// <summary>"Year 6 pupils": a class of a school, named by its year.</summary>
    public static bool IsSchoolYear(in Segment s, int at, int before) => s.Text(before) is "Year" && before > 0 && s[at].Length <= 2;
}
