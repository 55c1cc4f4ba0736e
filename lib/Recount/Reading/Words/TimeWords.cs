namespace Recount.Reading.Words;

/// <summary>Months, days, seasons and units of time.</summary>
internal static class TimeWords
{
    private static readonly string[] Months =
    [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ];

    private static readonly (string Unit, string Words)[] Units =
    [
        ("years", "year years yr yrs"), ("months", "month months mth mths"), ("weeks", "week weeks wk wks fortnight fortnights"),
        ("days", "day days"), ("hours", "hour hours hr hrs"), ("minutes", "minute minutes min mins"),
        ("seconds", "second seconds sec secs"), ("quarters", "quarter quarters"), ("decades", "decade decades"),
        ("centuries", "century centuries"), ("milliseconds", "millisecond milliseconds ms"), ("microseconds", "microsecond microseconds"),
        ("nanoseconds", "nanosecond nanoseconds"), ("nights", "night nights"),
        ("weekends", "weekend weekends"), ("millennia", "millennium millennia"),
    ];

    /// <summary>Adds the words.</summary>
    public static void AddTo(Func<string, Entry> add)
    {
        for (var month = 1; month <= 12; month++)
        {
            foreach (var word in Months[month - 1].Split(' '))
            {
                var entry = add(word);
                entry.Roles |= Roles.Month | Roles.Trigger;
                entry.Month = month;
            }
        }

        // "May", "march" and "sun" are plain words too; the date rules look at their capitals.
        Each(add, "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun", Roles.Weekday | Roles.Stop);
        Each(add, "spring summer autumn fall winter", Roles.Season);
        foreach (var (unit, words) in Units)
        {
            foreach (var word in words.Split(' '))
            {
                var entry = add(word);
                entry.Roles |= Roles.TimeUnit;
                entry.Unit = unit;
            }
        }

        Each(add, "am pm noon midnight bst gmt est edt pst utc cet", Roles.Stop);
        Each(add, "q h fy cy fiscal financial calendar", Roles.None);
    }

    private static void Each(Func<string, Entry> add, string words, Roles roles)
    {
        foreach (var word in words.Split(' '))
        {
            add(word).Roles |= roles;
        }
    }
}
