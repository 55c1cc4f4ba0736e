using System.Globalization;
using Recount.Reading.Text;
using Recount.Reading.Words;

namespace Recount.Reading.Dates;

/// <summary>Days of one month that is said once: "on 5, 9 and 16 April", "on March 12 and 14".</summary>
internal static class DayList
{
    private const int DayDigits = 2;

    /// <summary>Hands the month of "March 12" to the day behind it.</summary>
    public static void ShareForward(in Segment s, in Draft earlier, ref Draft later)
    {
        if (s.Has(earlier.First, Roles.Month) && s[earlier.Next - 1].Length <= DayDigits && s.Is(earlier.Next, W.And))
        {
            Give(s, earlier, ref later, earlier.Next, later.First);
        }
    }

    /// <summary>Hands the month of "16 April" to the day before it.</summary>
    public static void ShareBack(in Segment s, ref Draft earlier, in Draft later)
    {
        if (s[later.First].IsDigits && (s.Is(earlier.Next, W.And) || s.Is(earlier.Next, W.Or) || s.Is(earlier.Next, ',')))
        {
            Give(s, later, ref earlier, earlier.Next, later.First);
        }
    }

    private static void Give(in Segment s, in Draft date, ref Draft day, int joint, int next)
    {
        if (date.Kind != MentionKind.Date || date.ValueText is not { Length: >= 7 } iso || iso.Contains('/', StringComparison.Ordinal) || iso.Contains('T', StringComparison.Ordinal) || iso[^3] != '-'
            || joint + 1 != next || day is not { IsBare: true, Kind: MentionKind.Count, High: null } || day.Next != day.First + 1 || DateParts.Day(s, day.First, out _) is not (> 0 and var number))
        {
            return;
        }

        // The value stays: it is the day as printed.
        day.ValueText = string.Concat(iso.AsSpan(0, iso.Length - DayDigits), number.ToString("00", CultureInfo.InvariantCulture));
        day.Unit = DateDraft.DateUnit;
        day.Kind = MentionKind.Date;
        day.IsBare = false;
    }
}
