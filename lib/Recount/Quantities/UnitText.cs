using Recount.Reading.Words;

namespace Recount.Quantities;

/// <summary>Writes units in words for people: <c>1 family</c>, <c>104.5 billion CNY</c>, <c>7.1 CNY per USD</c>.</summary>
internal static class UnitText
{
    /// <summary>The unit behind a number.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="isOne">Whether the number is one, which takes the singular.</param>
    public static string Of(Unit unit, bool isOne)
    {
        var words = unit.ToString().Split(' ');
        if (isOne)
        {
            // "percentage points": what is counted stands last, before what it is counted per.
            var per = Array.IndexOf(words, "per");
            var noun = (per < 0 ? words.Length : per) - 1;
            words[noun] = Singular(words[noun]);
        }

        return string.Join(' ', words.Select(word => MoneyWords.IsCode(word) ? word.ToUpperInvariant() : word));
    }

    private static string Singular(string plural) => plural switch
    {
        "people" => "person",
        "series" or "species" => plural,
        _ when plural.EndsWith("ies", StringComparison.Ordinal) => plural[..^3] + "y",
        _ when plural.EndsWith('s') && !plural.EndsWith("ss", StringComparison.Ordinal) => plural[..^1],
        _ => plural,
    };
}
