using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Recount.Reading.Benchmarks;

/// <summary>Reads random texts made of number phrases, signs and any Unicode, and stops at the first that breaks a rule.</summary>
internal static class Fuzz
{
    private static readonly string[] Pieces =
    [
        "1", "12", "345", "2024", "007", "10000000", ",", ".", "-", "–", " ", "  ", "\n", "\t", "$", "€", "£", "%", "+", "±", "~", "(", ")", "/", ":", "'", "’", "½", "⅔",
        "one", "two", "twenty", "hundred", "thousand", "million", "and", "a", "half", "third", "thirds", "quarter", "first", "second", "dozen", "point", "percent",
        "per", "cent", "between", "from", "to", "or", "about", "over", "more", "than", "least", "at", "up", "of", "the", "in", "May", "March", "December", "Q", "FY", "H",
        "k", "m", "bn", "B", "x", "e", "th", "st", "s", "am", "pm", "km", "h", "C", "°", "²", "GPT", "Llama", "iPhone", "No", "#", "@", "://", "www", "com", "US", "Rs", "p",
        "years", "year", "old", "aged", "days", "people", "models", "times", "as", "much", "doubled", "twice", "fold", "minus", "negative", "^", "×", "\ud83d\ude00", "\ud800", "\u0301", "布",
    ];

    /// <summary>Runs for a time and prints what was read.</summary>
    public static void Run(TimeSpan time)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        long texts = 0;
        long mentions = 0;
        while (watch.Elapsed < time)
        {
            var text = Make(random);
            foreach (var mention in NumberReader.Read(text))
            {
                mentions++;
                Check(text, mention, seed);
            }

            texts++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fuzz: {texts} texts, {mentions} mentions in {watch.Elapsed.TotalMinutes:0.0} minutes, seed {seed}, no fault"));
    }

    private static string Make(Random random)
    {
        var text = new StringBuilder();
        var count = random.Next(1, 60);
        for (var piece = 0; piece < count; piece++)
        {
            text.Append(random.Next(20) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
            if (random.Next(2) == 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private static void Check(string text, NumericMention mention, int seed)
    {
        var isInside = mention.Start >= 0 && mention.End <= text.Length && mention.Start < mention.End
            && mention.NumStart >= mention.Start && mention.NumEnd <= mention.End && mention.NumStart < mention.NumEnd
            && text[(int)mention.Start..(int)mention.End] == mention.Text && mention.HedgeText is not null;
        if (!isInside || Splits(text, mention.Start) || Splits(text, mention.End))
        {
            throw new InvalidOperationException($"seed {seed}: {mention} in: {text}");
        }
    }

    private static bool Splits(string text, long at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[(int)at - 1]) && char.IsLowSurrogate(text[(int)at]);
}
