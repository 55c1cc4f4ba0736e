using System.Globalization;

namespace Recount.Reading.Tests;

/// <summary>
/// Compares what the reader finds in the original articles with what data/mentions.csv records. Each difference is listed
/// in known-differences.csv with its reason, or fails the test; so does a listed difference that is no more.
/// </summary>
public class RecordedMentionsTests
{
    private static readonly string[] Fields = ["num_text", "hedge", "hedge_text", "value", "value_high", "value_text", "unit", "kind", "role"];

    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["claim"] = "numeric",
        ["implied"] = "numeric",
        ["label"] = "label",
        ["furniture"] = "furniture",
        ["idiom"] = "non-numeric",
    };

    [Fact]
    public void The_originals_read_as_recorded_but_for_the_explained_differences()
    {
        var originals = Repository.Originals;
        Assert.SkipWhen(originals is null, "the original articles are not at hand; RECOUNT_ORIGINALS names their folder");

        var rows = CsvRows.Of(Path.Combine(Repository.Data, "mentions.csv")).GroupBy(row => row["article"], StringComparer.Ordinal);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var article in rows)
        {
            if (Text(originals!, article.Key) is { } text)
            {
                found.UnionWith(Differences(article.Key, [.. article], NumberReader.Read(text)));
            }
        }

        var known = CsvRows.Of(Path.Combine(AppContext.BaseDirectory, "known-differences.csv")).ToList();
        Assert.All(known, row => Assert.True(row["reason"].Length > 10, $"no reason: {row["article"]},{row["start"]}"));
        var listed = known.Select(row => $"{row["article"]},{row["start"]},{row["end"]},{row["fields"]}").ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], found.Except(listed));
        Assert.Equal([], listed.Except(found).Order(StringComparer.Ordinal));
    }

    // An original's name begins with the article's three digits.
    private static string? Text(string folder, string article) =>
        Directory.GetFiles(folder, article + "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).FirstOrDefault();

    private static IEnumerable<string> Differences(string article, IReadOnlyList<Dictionary<string, string>> rows, IReadOnlyList<NumericMention> mentions)
    {
        var used = new HashSet<NumericMention>();
        foreach (var row in rows)
        {
            var start = int.Parse(row["start"], CultureInfo.InvariantCulture);
            var end = int.Parse(row["end"], CultureInfo.InvariantCulture);
            var mention = mentions.FirstOrDefault(candidate => candidate.Start < end && candidate.End > start && !used.Contains(candidate));
            var fields = mention is null ? "missing" : string.Join(' ', Differing(row, mention, start, end));
            if (mention is not null)
            {
                used.Add(mention);
            }

            if (fields.Length > 0)
            {
                yield return $"{article},{start},{end},{fields}";
            }
        }

        foreach (var mention in mentions.Where(mention => !used.Contains(mention)))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{article},{mention.Start},{mention.End},extra");
        }
    }

    private static IEnumerable<string> Differing(Dictionary<string, string> row, NumericMention mention, int start, int end)
    {
        if (mention.Start != start || mention.End != end)
        {
            yield return "span";
        }

        foreach (var field in Fields)
        {
            if (!Same(field, row[field], ValueOf(mention, field)))
            {
                yield return field;
            }
        }
    }

    private static bool Same(string field, string recorded, string found) => field switch
    {
        "role" => Roles[recorded] == found,
        "value" or "value_high" when recorded.Length > 0 && found.Length > 0 =>
            decimal.Parse(recorded, CultureInfo.InvariantCulture) == decimal.Parse(found, CultureInfo.InvariantCulture),
        _ => recorded == found,
    };

    private static string ValueOf(NumericMention mention, string field) => field switch
    {
        "num_text" => mention.NumText,
        "hedge" => ReadingNames.Of(mention.Hedge),
        "hedge_text" => mention.HedgeText,
        "value" => mention.Value?.ToString() ?? "",
        "value_high" => mention.ValueHigh?.ToString() ?? "",
        "value_text" => mention.ValueText,
        "unit" => mention.Unit,
        "kind" => ReadingNames.Of(mention.Kind),
        _ => ReadingNames.Of(mention.Role),
    };
}
