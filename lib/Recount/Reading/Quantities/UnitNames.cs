using System.Collections.Concurrent;

namespace Recount.Reading.Quantities;

/// <summary>Makes plural, lower-case ASCII names of the nouns that numbers count, and keeps those met often.</summary>
internal static class UnitNames
{
    private const int LongestName = 64;
    private const int MostKept = 20_000;

    private static readonly ConcurrentDictionary<string, string> Kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int _keptCount;

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["person"] = "people", ["man"] = "men", ["woman"] = "women", ["child"] = "children", ["foot"] = "feet",
        ["tooth"] = "teeth", ["mouse"] = "mice", ["goose"] = "geese", ["life"] = "lives", ["wife"] = "wives", ["half"] = "halves",
        ["leaf"] = "leaves", ["shelf"] = "shelves", ["knife"] = "knives", ["loaf"] = "loaves", ["thief"] = "thieves",
        ["fisherman"] = "fishermen", ["policeman"] = "policemen", ["gunman"] = "gunmen", ["criterion"] = "criteria",
        ["phenomenon"] = "phenomena", ["crisis"] = "crises", ["analysis"] = "analyses", ["basis"] = "bases", ["datum"] = "data",
        ["hero"] = "heroes", ["potato"] = "potatoes", ["tomato"] = "tomatoes", ["veto"] = "vetoes", ["quiz"] = "quizzes",
        ["aircraft"] = "aircraft", ["spacecraft"] = "spacecraft", ["series"] = "series", ["species"] = "species", ["fish"] = "fish",
        ["sheep"] = "sheep", ["deer"] = "deer", ["bus"] = "buses", ["gas"] = "gases", ["virus"] = "viruses", ["bonus"] = "bonuses",
        ["campus"] = "campuses", ["status"] = "statuses", ["menu"] = "menus", ["staff"] = "staff", ["police"] = "police",
    };

    /// <summary>The name of a noun that stands in the plural already.</summary>
    public static string OfPlural(ReadOnlySpan<char> noun) => Keep(noun, isPlural: true);

    /// <summary>The name of a noun that stands in the singular.</summary>
    public static string OfSingular(ReadOnlySpan<char> noun) => Keep(noun, isPlural: false);

    private static string Keep(ReadOnlySpan<char> noun, bool isPlural)
    {
        if (noun.Length > LongestName)
        {
            return UnitReading.NoName;
        }

        Span<char> key = stackalloc char[LongestName + 1];
        var length = Fold(noun, key);
        if (length == 0)
        {
            return UnitReading.NoName;
        }

        key[length++] = isPlural ? '+' : '-';
        if (Lookup.TryGetValue(key[..length], out var name))
        {
            return name;
        }

        var word = new string(key[..(length - 1)]);
        name = isPlural ? word : Pluralised(word);
        // The dictionary's own count would take all its locks, at each new noun, once it is full.
        if (Volatile.Read(ref _keptCount) < MostKept && Kept.TryAdd(new string(key[..length]), name))
        {
            Interlocked.Increment(ref _keptCount);
        }

        return name;
    }

    private static int Fold(ReadOnlySpan<char> noun, Span<char> folded)
    {
        var length = 0;
        foreach (var letter in noun)
        {
            var plain = letter < 128 ? char.ToLowerInvariant(letter) : Unaccented(char.ToLowerInvariant(letter));
            if (plain is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-')
            {
                folded[length++] = plain;
            }
        }

        return length;
    }

    private static char Unaccented(char letter) => letter switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' => 'a',
        'è' or 'é' or 'ê' or 'ë' or 'ē' => 'e',
        'ì' or 'í' or 'î' or 'ï' or 'ī' => 'i',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ō' => 'o',
        'ù' or 'ú' or 'û' or 'ü' or 'ū' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        _ => '\0',
    };

    private static string Pluralised(string noun)
    {
        if (Irregular.TryGetValue(noun, out var plural))
        {
            return plural;
        }

        if (noun.Length > 1 && noun[^1] == 'y' && !"aeiou".Contains(noun[^2], StringComparison.Ordinal))
        {
            return noun[..^1] + "ies";
        }

        if (noun.Length > 3 && noun[^1] == 's' && noun[^2] is not ('s' or 'u' or 'i'))
        {
            return noun;
        }

        return noun.EndsWith("man", StringComparison.Ordinal) && noun.Length > 4 && !noun.EndsWith("human", StringComparison.Ordinal) ? noun[..^2] + "en"
            : noun[^1] is 's' or 'x' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
            : noun + "s";
    }
}
