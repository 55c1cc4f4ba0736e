using System.Text.RegularExpressions;

namespace Recount.Coverage;

/// <summary>Finds whatever in a text may be a number: runs of digits, number words, months and weekdays.</summary>
/// <remarks>
/// It is meant to find too much rather than too little: it says only that something looks like a number and has to be
/// accounted for, never what it is worth.
/// </remarks>
public static partial class NumeralScan
{
    /// <summary>Where something that may be a number stands, in the order of the text.</summary>
    public static IReadOnlyList<(int Start, int End)> Find(string text)
    {
        List<(int Start, int End)> found = [];
        foreach (var match in Numeric().EnumerateMatches(text))
        {
            found.Add((match.Index, match.Index + match.Length));
        }

        return found;
    }

    // Months and weekdays only with a capital: "may" and "march" are verbs, "sat" and "sun" are words.
    [GeneratedRegex(
        """
        [\p{Nd}\p{No}\p{Nl}]+
        | \b(?i:
            zero|ones?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
          | (?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?
          | (?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)
          | hundred(?:s|th)?|thousand(?:s|th)?|(?:m|b|tr|quadr|z)illion(?:s|th)?|lakhs?|crores?
          | first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth
          | \w+fold|both|once|couples?|trio|umpteen|double[ds]?|triple[ds]?|quadruple[ds]?|twice|thrice|half|halves|dozens?|decades?|century|centuries|majority
        )\b
        | \b(?:
            Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?
          | Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?
          | Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?
        )\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();
}
