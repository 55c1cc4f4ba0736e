using Recount.Data;
using Recount.Quantities;
using Recount.Reading;

namespace Recount.Mentions;

/// <summary>Reads <c>mentions.csv</c>.</summary>
public static class MentionTable
{
    private static readonly IReadOnlyDictionary<string, MentionRole> Roles = Words.Of<MentionRole>();

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "article", "n", "start", "end", "text", "num_text", "hedge", "hedge_text", "value", "value_high", "value_text",
        "unit", "kind", "role", "claim", "paragraph",
    ];

    /// <summary>Reads the table; rows with faults are noted.</summary>
    public static IReadOnlyList<Mention> Read(string path, string name, Faults faults)
    {
        List<Mention> mentions = [];
        foreach (var row in CsvTable.Read(path, name, Columns, faults))
        {
            var mention = Read(row);
            var before = mentions.LastOrDefault();
            if (before?.Article == mention.Article)
            {
                CheckOrder(row, before, mention);
            }

            CheckValue(row, mention);
            mentions.Add(mention);
        }

        return mentions;
    }

    private static Mention Read(CsvRow row) => new(
        row.Required("article"),
        row.Whole("n", 1),
        row.Whole("start", 0),
        row.Whole("end", 1),
        row.Required("text"),
        row.Required("num_text"),
        row.Choice("hedge", Words.Hedges),
        row.Text("hedge_text"),
        row.Number("value"),
        row.Number("value_high"),
        row.Text("value_text"),
        row.Required("unit"),
        row.Choice("kind", Words.Kinds),
        row.Choice("role", Roles),
        row.Text("claim"),
        row.Whole("paragraph", 1),
        row.Line);

    private static void CheckOrder(CsvRow row, Mention before, Mention mention)
    {
        if (mention.Number != before.Number + 1)
        {
            row.Fault("n", $"{mention.Number} follows {before.Number}; {before.Number + 1} is expected");
        }

        if (mention.Start < before.End || mention.Paragraph < before.Paragraph)
        {
            row.Fault("start", "this mention starts before the one above ends; mentions stand in the order of the text");
        }
    }

    private static void CheckValue(CsvRow row, Mention mention)
    {
        if (mention.End - mention.Start != mention.Text.Length)
        {
            row.Fault("end", $"start and end are {mention.End - mention.Start} apart, the text has {mention.Text.Length} characters");
        }

        if (!mention.Text.Contains(mention.NumText, StringComparison.Ordinal))
        {
            row.Fault("num_text", $"\"{mention.NumText}\" does not stand in \"{mention.Text}\"");
        }

        if (mention.Hedge == Hedge.Range != mention.ValueHigh.HasValue)
        {
            row.Fault("value_high", "a range has an upper value, and nothing else has one");
        }

        if (mention.Value is { } value && mention.Hedge != Hedge.Range && mention.NumText is [.., >= '0' and <= '9']
            && Numeral.TryRead(mention.NumText, out var printed, out _) && printed != value)
        {
            row.Fault("value", $"{value} is not what \"{mention.NumText}\" says; {printed} is expected");
        }
    }
}
