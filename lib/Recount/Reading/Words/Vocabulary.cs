using System.Runtime.CompilerServices;

namespace Recount.Reading.Words;

/// <summary>
/// All words that mean something to the reader. A word is looked up by its letters, packed eight to a number, so that a
/// look needs no comparison of strings.
/// </summary>
internal static class Vocabulary
{
    /// <summary>The most letters that a word of the vocabulary has.</summary>
    public const int LongestWord = 16;

    private const int TableBits = 13;
    private const ulong LowFactor = 0x9E3779B97F4A7C15;
    private const ulong HighFactor = 0xC2B2AE3D27D4EB4F;

    private static readonly List<Entry> Building = [Entry.Unknown];
    private static readonly Dictionary<string, ushort> Ids = new(StringComparer.Ordinal);
    private static readonly Entry[] Entries = Build();
    private static readonly Key[] Keys = [.. Entries.Select(KeyOf)];
    private static readonly ushort[] Table = Tabled();

    /// <summary>The entry with a number that <see cref="Find"/> gave.</summary>
    public static Entry Of(ushort id) => Entries[id];

    /// <summary>The number of a word that the vocabulary is known to hold.</summary>
    public static ushort Id(string word) => Ids[word];

    /// <summary>
    /// The number of a word, or nought where the vocabulary does not hold it.
    /// </summary>
    /// <param name="low">The first eight letters in lower-case ASCII, the first in the lowest byte.</param>
    /// <param name="high">The letters behind those.</param>
    /// <param name="roles">The word's roles.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Find(ulong low, ulong high, out Roles roles)
    {
        var at = SlotOf(low, high);
        while (true)
        {
            // The table holds numbers alone, so that it stays in the nearest cache; unknown words end at a nought in it.
            var id = Table[at];
            ref readonly var key = ref Keys[id];
            if (id == 0 || (key.Low == low && key.High == high))
            {
                roles = key.Roles;
                return id;
            }

            at = (at + 1) & ((1 << TableBits) - 1);
        }
    }

    private static int SlotOf(ulong low, ulong high) => (int)(unchecked((low * LowFactor) ^ (high * HighFactor)) >> (64 - TableBits));

    private static Entry[] Build()
    {
        NumberWords.AddTo(Add);
        TimeWords.AddTo(Add);
        MoneyWords.AddTo(Add);
        UnitWords.AddTo(Add);
        PlainWords.AddTo(Add);
        NameWords.AddTo(Add);
        ContextWords.AddTo(Add);
        return [.. Building];
    }

    /// <summary>The key of an entry, nought for words that no run of ASCII letters can be.</summary>
    private static Key KeyOf(Entry entry)
    {
        var word = entry.Text;
        if (word.Length > LongestWord || !word.All(char.IsAsciiLetterLower))
        {
            return new(0, 0, entry.Roles);
        }

        var key = WordKey.Of(word);
        return new(key.Low, key.High, entry.Roles);
    }

    private static ushort[] Tabled()
    {
        var table = new ushort[1 << TableBits];
        for (ushort id = 1; id < Keys.Length; id++)
        {
            if (Keys[id].Low == 0)
            {
                continue;
            }

            var at = SlotOf(Keys[id].Low, Keys[id].High);
            while (table[at] != 0)
            {
                at = (at + 1) & ((1 << TableBits) - 1);
            }

            table[at] = id;
        }

        return table;
    }

    private static Entry Add(string word)
    {
        if (!Ids.TryGetValue(word, out var id))
        {
            id = (ushort)Building.Count;
            Ids.Add(word, id);
            Building.Add(new Entry(word));
        }

        return Building[id];
    }

    private readonly record struct Key(ulong Low, ulong High, Roles Roles);
}
