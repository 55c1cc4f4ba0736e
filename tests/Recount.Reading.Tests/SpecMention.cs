namespace Recount.Reading.Tests;

/// <summary>The reading that a row of the specification expects of one mention.</summary>
/// <param name="Start">Where it starts in the phrase.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Fields">The fields that the row names, in the words of the output.</param>
public sealed record SpecMention(int Start, int End, IReadOnlyDictionary<string, string> Fields)
{
    private static readonly string[] Hedges = ["about", "nearly", "at_least", "at_most", "range"];

    /// <summary>
    /// Reads an expectation: a value (2, 2..3, @2025-12-10 for a value text, #label for a role), a unit, then a hedge with its
    /// words in quotation marks, and any other field as name=value.
    /// </summary>
    public static SpecMention Of(int start, int end, string reading)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["hedge"] = "exact", ["value_high"] = "", ["role"] = "numeric" };
        var words = reading.Trim().Split(' ');
        ReadValue(words[0], fields);
        var hasUnit = words.Length > 1 && !words[1].Contains('=', StringComparison.Ordinal) && !Hedges.Contains(words[1].Split('"')[0]);
        if (hasUnit)
        {
            fields["unit"] = words[1];
        }

        var rest = string.Join(' ', words.Skip(hasUnit ? 2 : 1));
        foreach (var part in Parts(rest))
        {
            var sides = part.Split('=', 2);
            if (sides.Length == 2)
            {
                fields[sides[0]] = sides[1].Trim('"');
            }
            else
            {
                var hedge = part.Split('"');
                fields["hedge"] = hedge[0];
                if (hedge.Length > 1)
                {
                    fields["hedge_text"] = hedge[1];
                }
            }
        }

        return new(start, end, fields);
    }

    private static void ReadValue(string word, Dictionary<string, string> fields)
    {
        if (word.StartsWith('#'))
        {
            fields["role"] = word[1..];
            fields.Remove("value_high");
        }
        else if (word.StartsWith('@'))
        {
            fields["value_text"] = word[1..];
        }
        else
        {
            var ends = word.Split("..");
            fields["value"] = ends[0];
            fields["value_high"] = ends.Length > 1 ? ends[1] : "";
        }
    }

    /// <summary>Parts at spaces, but not inside quotation marks.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        var isQuoted = false;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || (text[at] == ' ' && !isQuoted))
            {
                if (at > start)
                {
                    yield return text[start..at];
                }

                start = at + 1;
            }
            else if (text[at] == '"')
            {
                isQuoted = !isQuoted;
            }
        }
    }
}
