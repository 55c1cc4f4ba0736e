using System.Globalization;

namespace Recount.Reading.Dates;

/// <summary>Writes dates and periods in ISO form; a year of nought is one that the text does not settle.</summary>
internal static class Iso
{
    private const int NoYear = 0;

    private static readonly string[] Years = [.. Enumerable.Range(0, 3000).Select(year => year.ToString("0000", CultureInfo.InvariantCulture))];

    /// <summary>A year: 2025. Below nought it is one before our era, whose first is ISO's year nought: -0299 for 300 BC.</summary>
    public static string Year(int year) => year >= 0 && year < Years.Length ? Years[year]
        : year < 0 ? (year + 1).ToString("0000", CultureInfo.InvariantCulture)
        : year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A month: 2025-10, or --10 where the year is not settled.</summary>
    public static string Month(int year, int month) => year == NoYear
        ? string.Create(CultureInfo.InvariantCulture, $"--{month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    /// <summary>A day: 2025-12-10, or --12-10 where the year is not settled.</summary>
    public static string Day(int year, int month, int day) => year == NoYear
        ? string.Create(CultureInfo.InvariantCulture, $"--{month:00}-{day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

    /// <summary>A time of day: 05:18:09, or 17:30 where no seconds are given.</summary>
    public static string Time(int hour, int minute, int second) => second < 0
        ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{second:00}");

    /// <summary>A quarter or half: 2025-Q2, FY2026-H1, Q3 where the year is not settled.</summary>
    public static string Part(int year, bool isFiscal, char letter, int number) => year == NoYear
        ? string.Create(CultureInfo.InvariantCulture, $"{(isFiscal ? "FY-" : "")}{letter}{number}")
        : string.Create(CultureInfo.InvariantCulture, $"{(isFiscal ? "FY" : "")}{year:0000}-{letter}{number}");
}
