using System.Text;

namespace Recount.Reading.Tests;

/// <summary>Reads a CSV file with a header: fields parted by commas, in double quotes where they hold commas, quotes or line ends.</summary>
internal static class CsvRows
{
    /// <summary>The rows of a file, each by the names of its header.</summary>
    public static IEnumerable<Dictionary<string, string>> Of(string file)
    {
        var records = Records(File.ReadAllText(file)).ToList();
        return records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }

    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (isQuoted && character == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append('"');
                at++;
            }
            else if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (character is ',' or '\n'))
            {
                record.Add(field.ToString());
                field.Clear();
                if (character == '\n')
                {
                    yield return record;
                    record = [];
                }
            }
            else if (isQuoted || character != '\r')
            {
                field.Append(character);
            }
        }
    }
}
