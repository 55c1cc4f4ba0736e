using System.Globalization;

namespace Recount.Reading.Tests;

public class SpecificationTests
{
    private const int LeastRows = 600;

    public static TheoryData<string> Rows => [.. Specification.Rows().Select(row => row.ToString())];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_phrase_reads_as_specified(string name)
    {
        var row = Specification.Rows().Single(candidate => candidate.ToString() == name);
        var expected = row.Mentions();
        var found = NumberReader.Read(row.Phrase);
        Assert.True(expected.Count == found.Count, $"{name}\nexpected {expected.Count} mentions, found: {string.Join(" ; ", found.Select(Described))}");
        for (var index = 0; index < found.Count; index++)
        {
            var fields = FieldsOf(found[index]);
            Assert.Equal($"{name}: {row.Phrase[expected[index].Start..expected[index].End]}", $"{name}: {found[index].Text}");
            foreach (var (field, value) in expected[index].Fields)
            {
                Assert.Equal($"{name}: {field} {value}", $"{name}: {field} {fields[field]}");
            }
        }
    }

    [Fact]
    public void The_specification_holds_at_least_six_hundred_phrases_each_said_once()
    {
        var rows = Specification.Rows().ToList();
        Assert.True(rows.Count >= LeastRows, $"{rows.Count} rows");
        Assert.Equal(rows.Count, rows.Select(row => row.Marked).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Each_row_says_why() => Assert.All(Specification.Rows(), row => Assert.True(row.Why.Length >= 2, row.ToString()));

    private static string Described(NumericMention mention) =>
        $"[{mention.Text}] {string.Join(' ', FieldsOf(mention).Where(field => field.Value.Length > 0).Select(field => field.Key + "=" + field.Value))}";

    private static Dictionary<string, string> FieldsOf(NumericMention mention) => new(StringComparer.Ordinal)
    {
        ["num_text"] = mention.NumText,
        ["hedge"] = ReadingNames.Of(mention.Hedge),
        ["hedge_text"] = mention.HedgeText,
        ["value"] = Plain(mention.Value),
        ["value_high"] = Plain(mention.ValueHigh),
        ["value_text"] = mention.ValueText,
        ["unit"] = mention.Unit,
        ["unit_text"] = mention.UnitText,
        ["kind"] = ReadingNames.Of(mention.Kind),
        ["role"] = ReadingNames.Of(mention.Role),
    };

    private static string Plain(Amount? amount) => amount is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}") : "";
}
