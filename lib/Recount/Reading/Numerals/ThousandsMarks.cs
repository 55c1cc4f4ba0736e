using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Numerals;

/// <summary>Finds the end of a number whose thousands are marked off, in English, Indian and spaced style.</summary>
internal static class ThousandsMarks
{
    private const int MostContinental = 9;

    /// <summary>The token behind the number that a run of digits begins.</summary>
    public static int AfterGroups(in Segment s, int first)
    {
        if (s[first].Length > 3)
        {
            return first + 1;
        }

        var commas = AfterCommaGroups(s, first);
        return commas > first + 1 ? commas : AfterSpacedGroups(s, first);
    }

    /// <summary>Whether points mark the thousands and a comma the decimals: "4.250,75".</summary>
    public static bool IsContinental(in Segment s, int first, out int comma)
    {
        comma = first + 1;
        if (s[first].Length > 3 || s.Text(first)[0] == '0')
        {
            return false;
        }

        while (DigitNumeral.IsPointAt(s, comma) && s[comma + 1].Length == 3 && comma < first + MostContinental)
        {
            comma += 2;
        }

        return comma > first + 1 && s.Is(comma, ',') && s.IsGlued(comma) && s[comma + 1].IsDigits && s.IsGlued(comma + 1) && s[comma + 1].Length <= 2
            && !IsGluedOn(s, comma + 2) && !(s.IsGlued(comma + 2) && s.IsGlued(comma + 3) && s[comma + 3].IsDigits);
    }

    /// <summary>Whether digits, letters or a hyphen are glued on, so that the run before is no thousands group.</summary>
    public static bool IsGluedOn(in Segment s, int at) => s.IsGlued(at) && (s[at].IsDigits || s[at].IsWord || s.IsHyphen(at));

    private static int AfterCommaGroups(in Segment s, int first)
    {
        var at = first + 1;
        var pairs = 0;
        var triples = 0;
        while (s.Is(at, ',') && s.IsGlued(at) && s[at + 1].IsDigits && s.IsGlued(at + 1))
        {
            var length = s[at + 1].Length;
            if (length == 3)
            {
                triples++;
            }
            else if (length == 2 && triples == 0)
            {
                pairs++;
            }
            else
            {
                return first + 1;
            }

            at += 2;
            if (pairs > 0 && triples > 0)
            {
                break;
            }
        }

        var isIndian = pairs > 0 && triples == 1 && s[first].Length <= 2;
        var isEnglish = pairs == 0 && triples > 0 && s.Text(first)[0] != '0';
        return isIndian || isEnglish ? at : first + 1;
    }

    private static int AfterSpacedGroups(in Segment s, int first)
    {
        var at = first + 1;
        if (s.Text(first)[0] == '0')
        {
            return at;
        }

        while (s[at].IsDigits && s[at].Length == 3 && s.GapBefore(at) == 1 && !IsGluedOn(s, at + 1)
            && !s.Has(first - 1, Roles.LabelWord | Roles.Product | Roles.Month))
        {
            at++;
        }

        return at;
    }
}
