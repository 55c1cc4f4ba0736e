using System.Text;

namespace Recount.Reading.Benchmarks;

/// <summary>Makes texts to try the reader with: random rows of pieces, and phrases of the specification that were spoilt.</summary>
internal static class FuzzText
{
    private const int MostSpoiling = 6;

    private static readonly string[] Pieces =
    [
        "1", "12", "345", "2024", "007", "10000000", ",", ".", "-", "–", " ", "  ", "\n", "\t", "$", "€", "£", "%", "+", "±", "~", "(", ")", "/", ":", "'", "’", "½", "⅔",
        "one", "two", "twenty", "hundred", "thousand", "million", "and", "a", "half", "third", "thirds", "quarter", "first", "second", "dozen", "point", "percent",
        "per", "cent", "between", "from", "to", "or", "about", "over", "more", "than", "least", "at", "up", "of", "the", "in", "May", "March", "December", "Q", "FY", "H",
        "k", "m", "bn", "B", "x", "e", "th", "st", "s", "am", "pm", "km", "h", "C", "°", "²", "GPT", "Llama", "iPhone", "No", "#", "@", "://", "www", "com", "US", "Rs", "p",
        "years", "year", "old", "aged", "days", "people", "models", "times", "as", "much", "doubled", "twice", "fold", "minus", "negative", "^", "×", "\ud83d\ude00", "\ud800", "\u0301", "布",
    ];

    private static readonly string[] Phrases = ReadPhrases();

    /// <summary>The text of a number: the same number gives the same text.</summary>
    public static string Of(int seed)
    {
        var random = new Random(seed);
        return random.Next(4) switch
        {
            0 => Row(random),
            1 => Spoilt(random, Phrase(random)),
            2 => Spoilt(random, Spliced(random)),
            _ => Spoilt(random, Phrase(random) + (random.Next(2) == 0 ? " " : "\n") + Phrase(random) + Row(random)),
        };
    }

    private static string[] ReadPhrases() =>
    [
        .. from file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal)
           from line in File.ReadLines(file)
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           where cells.Length == 5 && cells[1] != "phrase" && !cells[1].StartsWith("--", StringComparison.Ordinal)
           select cells[1].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal),
    ];

    private static string Phrase(Random random) => Phrases[random.Next(Phrases.Length)];

    private static string Row(Random random)
    {
        var text = new StringBuilder();
        var count = random.Next(1, 60);
        for (var piece = 0; piece < count; piece++)
        {
            text.Append(random.Next(20) == 0 ? AnyUnit(random).ToString() : Pieces[random.Next(Pieces.Length)]);
            if (random.Next(2) == 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    /// <summary>The head of one phrase and the tail of another.</summary>
    private static string Spliced(Random random)
    {
        var head = Phrase(random);
        var tail = Phrase(random);
        return head[..random.Next(head.Length + 1)] + tail[random.Next(tail.Length + 1)..];
    }

    /// <summary>A text with some of its parts cut out, doubled, swapped, or parted by something else.</summary>
    private static string Spoilt(Random random, string phrase)
    {
        var text = new StringBuilder(phrase);
        for (var count = random.Next(1, MostSpoiling); count > 0 && text.Length > 1; count--)
        {
            var at = random.Next(text.Length - 1);
            var length = random.Next(1, Math.Min(8, text.Length - at) + 1);
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    (text[at], text[at + 1]) = (text[at + 1], text[at]);
                    break;
                case 3:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 4:
                    text.Insert(at, AnyUnit(random));
                    break;
                default:
                    text[at] = AnyUnit(random);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Any UTF-16 unit; one of eight is half of a surrogate pair.</summary>
    private static char AnyUnit(Random random) => (char)(random.Next(8) == 0 ? random.Next(0xD800, 0xE000) : random.Next(0x10000));
}
