namespace Recount.Reading.Words;

/// <summary>The words that are numbers or parts of numbers.</summary>
internal static class NumberWords
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] TensOrdinals =
        ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

    private static readonly (string Word, int Power)[] Scales =
    [
        ("hundred", 2), ("thousand", 3), ("lakh", 5), ("million", 6), ("crore", 7), ("billion", 9), ("trillion", 12),
        ("quadrillion", 15), ("quintillion", 18), ("sextillion", 21), ("septillion", 24), ("octillion", 27),
        ("nonillion", 30), ("decillion", 33), ("googol", 100),
    ];

    private static readonly (string Word, int Power)[] Suffixes =
    [
        ("k", 3), ("m", 6), ("mn", 6), ("mln", 6), ("mil", 6), ("mm", 6), ("b", 9), ("bn", 9), ("bln", 9), ("bil", 9),
        ("t", 12), ("tn", 12), ("trn", 12), ("tln", 12), ("cr", 7), ("g", 9),
    ];

    /// <summary>Adds the words.</summary>
    public static void AddTo(Func<string, Entry> add)
    {
        for (var value = 0; value < Cardinals.Length; value++)
        {
            Give(add(Cardinals[value]), Roles.Cardinal | Roles.Trigger | Roles.Stop, value);
        }

        Give(add("nought"), Roles.Cardinal | Roles.Trigger | Roles.Stop, 0);
        Give(add("naught"), Roles.Cardinal | Roles.Trigger, 0);
        Give(add("nineth"), Roles.Ordinal | Roles.Trigger, 9);
        for (var ten = 0; ten < Tens.Length; ten++)
        {
            var value = (ten + 2) * 10;
            Give(add(Tens[ten]), Roles.Cardinal | Roles.Trigger | Roles.Stop, value);
            Give(add(Tens[ten][..^1] + "ies"), Roles.Decade | Roles.Trigger | Roles.NotNoun, value);
            AddOrdinal(add, TensOrdinals[ten], value);
        }

        for (var rank = 0; rank < Ordinals.Length; rank++)
        {
            AddOrdinal(add, Ordinals[rank], rank + 1);
        }

        foreach (var (word, power) in Scales)
        {
            Give(add(word), Roles.Scale | Roles.Trigger, 0).Power = power;
            Give(add(word + "s"), Roles.PluralScale | Roles.Trigger | Roles.NotNoun, 0).Power = power;
            if (power < 30)
            {
                AddOrdinal(add, word + "th", (decimal)Math.Pow(10, power));
                add(word + "th").Power = power;
            }
        }

        foreach (var (word, power) in Suffixes)
        {
            Give(add(word), Roles.ScaleSuffix, 0).Power = power;
        }

        AddParts(add);
        AddMultiples(add);
    }

    private static void AddParts(Func<string, Entry> add)
    {
        Give(add("firsts"), Roles.PluralDenominator | Roles.NotNoun, 1);
        Give(add("half"), Roles.Denominator | Roles.Trigger, 2);
        Give(add("halves"), Roles.PluralDenominator | Roles.NotNoun, 2);
        Give(add("quarter"), Roles.Denominator | Roles.Trigger, 4);
        Give(add("quarters"), Roles.PluralDenominator, 4);
        foreach (var word in (string[])["dozen", "dozens", "doz", "dozs", "dz", "dzs"])
        {
            Give(add(word), Roles.Collective | Roles.Trigger, 12);
        }

        Give(add("couple"), Roles.Collective | Roles.Trigger, 2);
        Give(add("scores"), Roles.Collective | Roles.Trigger, 20);
        foreach (var word in (string[])["tens"])
        {
            Give(add(word), Roles.PluralScale | Roles.Trigger | Roles.NotNoun, 0).Power = 1;
        }

        foreach (var ending in (string[])["st", "nd", "rd", "th"])
        {
            Give(add(ending), Roles.OrdinalEnding, 0);
        }
    }

    private static void AddMultiples(Func<string, Entry> add)
    {
        (string Word, decimal Value)[] multiples =
        [
            ("double", 2), ("doubled", 2), ("doubles", 2), ("doubling", 2), ("twice", 2), ("twofold", 2),
            ("triple", 3), ("tripled", 3), ("triples", 3), ("tripling", 3), ("trebled", 3), ("treble", 3), ("trebling", 3),
            ("thrice", 3), ("quadruple", 4), ("quadrupled", 4), ("quadruples", 4), ("quadrupling", 4),
            ("quintupled", 5), ("quintuple", 5), ("halved", 0.5m), ("halving", 0.5m), ("halves", 0.5m),
            ("hundredfold", 100), ("thousandfold", 1000), ("twentyfold", 20), ("thirtyfold", 30), ("fortyfold", 40), ("fiftyfold", 50),
        ];
        foreach (var (word, value) in multiples)
        {
            Give(add(word), Roles.Multiple | Roles.Trigger | Roles.NotNoun, value);
        }

        for (var value = 2; value <= 12; value++)
        {
            Give(add(Cardinals[value] + "fold"), Roles.Multiple | Roles.Trigger, value);
        }

        add("fold");
    }

    private static void AddOrdinal(Func<string, Entry> add, string word, decimal value)
    {
        Give(add(word), Roles.Ordinal | Roles.Denominator | Roles.Trigger, value);
        if (value > 2)
        {
            Give(add(word + "s"), Roles.PluralDenominator | Roles.NotNoun, value);
        }
    }

    private static Entry Give(Entry entry, Roles roles, decimal value)
    {
        entry.Roles |= roles;
        entry.Value = value;
        return entry;
    }
}
