using System.Globalization;
using System.Text;
using Recount.Reading;

namespace Recount.Cli.Extract;

/// <summary>Writes a text's paragraphs with the mentions marked by brackets and numbers, then a table of them.</summary>
internal static class TextOutput
{
    private static readonly string[] Headings = ["n", "text", "value", "unit", "hedge", "kind", "role"];

    /// <summary>Writes one text.</summary>
    public static void Write(TextSource source, Stream output)
    {
        using var reader = source.Open();
        var text = reader.ReadToEnd();
        var mentions = NumberReader.Read(text);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(source.Article);
        writer.WriteLine();
        WriteMarked(writer, text, mentions);
        writer.WriteLine();
        WriteTable(writer, mentions);
    }

    private static void WriteMarked(StreamWriter writer, string text, IReadOnlyList<NumericMention> mentions)
    {
        var at = 0;
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            writer.Write(text.AsSpan(at, (int)mention.Start - at));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"[{mention.Text}|{index + 1}]"));
            at = (int)mention.End;
        }

        writer.WriteLine(text.AsSpan(at).TrimEnd());
    }

    private static void WriteTable(StreamWriter writer, IReadOnlyList<NumericMention> mentions)
    {
        var rows = mentions.Select(Row).Prepend(Headings).ToList();
        var widths = Enumerable.Range(0, Headings.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            writer.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    private static string[] Row(NumericMention mention, int index) =>
    [
        (index + 1).ToString(CultureInfo.InvariantCulture),
        mention.Text.ReplaceLineEndings(" "),
        ValueOf(mention),
        mention.Unit,
        ReadingNames.Of(mention.Hedge),
        ReadingNames.Of(mention.Kind),
        ReadingNames.Of(mention.Role),
    ];

    private static string ValueOf(NumericMention mention) =>
        mention.ValueText.Length > 0 ? mention.ValueText
        : mention.ValueHigh is { } high ? $"{mention.Value} to {high}"
        : mention.Value?.ToString() ?? "";
}
