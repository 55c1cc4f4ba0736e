using Recount.Reading.Text;

namespace Recount.Reading.Names;

/// <summary>Telephone numbers: "+44 20 7946 0958", "(555) 010-9999", "555-010-9999".</summary>
internal static class TelephoneReader
{
    private const int MostGroups = 6;
    private const int LeastDigits = 7;
    private const int MostDigits = 15;

    /// <summary>Reads the telephone number that begins with a run of digits.</summary>
    public static bool TryRead(in Segment s, int at, int floor, out Draft draft)
    {
        draft = default;
        var hasPlus = at - 1 >= floor && s.Is(at - 1, '+') && s.IsGlued(at);
        var hasArea = at - 1 >= floor && s.Is(at - 1, '(') && s.IsGlued(at) && s[at].Length == 3 && s.Is(at + 1, ')') && s[at + 2].IsDigits && s[at + 2].Length == 3 && s.IsHyphen(at + 3);
        var groups = 1;
        var digits = s[at].Length;
        var longest = digits;
        var hyphens = 0;
        var next = at + 1;
        while (groups < MostGroups && digits < MostDigits)
        {
            var group = s.Is(next, ')') && hasArea && groups == 1 ? next + 1 : s.IsHyphen(next) && s.IsGlued(next) ? next + 1 : (s.Is(next, '/') || s.Is(next, '.')) && s.IsGlued(next) && hasPlus ? next + 1 : next;
            if (!s[group].IsDigits || s[group].Length < 2 || s.GapBefore(group) > 1 || (group == next && !hasPlus && !IsSpacedTelephone(s, at)))
            {
                break;
            }

            hyphens += s.IsHyphen(group - 1) ? 1 : 0;
            digits += s[group].Length;
            longest = Math.Max(longest, s[group].Length);
            groups++;
            next = group + 1;
        }

        var isHyphened = hyphens >= 2 && groups >= 3 && digits is >= 9 and <= MostDigits && longest <= 5 && s[next - 1].Length >= 3;
        var isCalled = groups >= 2 && digits >= LeastDigits && IsCalled(s, at, floor);
        if (!(hasPlus && groups >= 2 && digits >= LeastDigits) && !hasArea && !isHyphened && !isCalled && !(groups >= 2 && IsSpacedTelephone(s, at) && digits >= 9))
        {
            return false;
        }

        var first = hasPlus || hasArea ? at - 1 : at;
        draft = NameDraft.Furniture(s, first, next, first, next);
        return true;
    }

    private static bool IsSpacedTelephone(in Segment s, int at) => s.Text(at)[0] == '0' && s[at].Length is >= 3 and <= 5;

    private static bool IsCalled(in Segment s, int at, int floor)
    {
        for (var before = at - 1; before >= floor && before >= at - 3; before--)
        {
            if (s.Entry(before).Text is "call" or "phone" or "tel" or "telephone" or "hotline" or "dial" or "fax")
            {
                return true;
            }
        }

        return false;
    }
}
