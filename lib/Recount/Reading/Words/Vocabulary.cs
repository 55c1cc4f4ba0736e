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
    private static readonly Roles[] RoleTable = [.. Entries.Select(entry => entry.Roles)];
    private static readonly Slot[] Table = Tabled();

    /// <summary>The entry with a number that <see cref="Find"/> gave.</summary>
    public static Entry Of(ushort id) => Entries[id];

    /// <summary>The roles of the entry with a number that <see cref="Find"/> gave.</summary>
    public static Roles RolesOf(ushort id) => RoleTable[id];

    /// <summary>The number of a word that the vocabulary is known to hold.</summary>
    public static ushort Id(string word) => Ids[word];

    /// <summary>
    /// The number of a word, or nought where the vocabulary does not hold it.
    /// </summary>
    /// <param name="low">The first eight letters in lower-case ASCII, the first in the lowest byte.</param>
    /// <param name="high">The letters behind those.</param>
    public static ushort Find(ulong low, ulong high)
    {
        var at = SlotOf(low, high);
        while (true)
        {
            ref readonly var slot = ref Table[at];
            if (slot.Id == 0 || (slot.Low == low && slot.High == high))
            {
                return slot.Id;
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

    private static Slot[] Tabled()
    {
        var table = new Slot[1 << TableBits];
        for (ushort id = 1; id < Entries.Length; id++)
        {
            var word = Entries[id].Text;
            if (word.Length > LongestWord || !word.All(char.IsAsciiLetterLower))
            {
                continue;
            }

            var key = WordKey.Of(word);
            var (low, high) = (key.Low, key.High);

            var at = SlotOf(low, high);
            while (table[at].Id != 0)
            {
                at = (at + 1) & ((1 << TableBits) - 1);
            }

            table[at] = new(low, high, id);
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

    private readonly record struct Slot(ulong Low, ulong High, ushort Id);
}
