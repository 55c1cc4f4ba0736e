namespace Recount.Reading.Words;

/// <summary>
/// All words that mean something to the reader, looked up by a hash that the lexer computes as it passes over a word.
/// </summary>
internal static class Vocabulary
{
    private const uint HashSeed = 2166136261;
    private const uint HashPrime = 16777619;
    private const int TableSize = 1 << 14;

    private static readonly List<Entry> Building = [Entry.Unknown];
    private static readonly Dictionary<string, ushort> Ids = new(StringComparer.Ordinal);
    private static readonly Entry[] Entries;
    private static readonly ushort[] Table = new ushort[TableSize];
    private static readonly uint[] Hashes;

    static Vocabulary()
    {
        NumberWords.AddTo(Add);
        TimeWords.AddTo(Add);
        MoneyWords.AddTo(Add);
        UnitWords.AddTo(Add);
        PlainWords.AddTo(Add);
        NameWords.AddTo(Add);
        ContextWords.AddTo(Add);
        Entries = [.. Building];
        Hashes = new uint[Entries.Length];
        for (var id = 1; id < Entries.Length; id++)
        {
            Hashes[id] = HashOf(Entries[id].Text);
            var slot = Hashes[id] & (TableSize - 1);
            while (Table[slot] != 0)
            {
                slot = (slot + 1) & (TableSize - 1);
            }

            Table[slot] = (ushort)id;
        }
    }

    /// <summary>The hash before the first letter.</summary>
    public static uint Seed => HashSeed;

    /// <summary>The hash after one more letter, which has been folded to lower case.</summary>
    public static uint Next(uint hash, uint letter) => unchecked((hash ^ letter) * HashPrime);

    /// <summary>The entry with a number that <see cref="Find"/> gave.</summary>
    public static Entry Of(ushort id) => Entries[id];

    /// <summary>The number of a word that the vocabulary is known to hold.</summary>
    public static ushort Id(string word) => Ids[word];

    /// <summary>The number of a word, or nought where the vocabulary does not hold it.</summary>
    public static ushort Find(ReadOnlySpan<char> word, uint hash)
    {
        var slot = Mixed(hash) & (TableSize - 1);
        while (true)
        {
            var id = Table[slot];
            if (id == 0 || (Hashes[id] == Mixed(hash) && word.Equals(Entries[id].Text, StringComparison.OrdinalIgnoreCase)))
            {
                return id;
            }

            slot = (slot + 1) & (TableSize - 1);
        }
    }

    private static uint Mixed(uint hash) => hash ^ (hash >> 15);

    private static uint HashOf(string word)
    {
        var hash = HashSeed;
        foreach (var letter in word)
        {
            hash = Next(hash, (uint)letter | 0x20);
        }

        return Mixed(hash);
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
}
