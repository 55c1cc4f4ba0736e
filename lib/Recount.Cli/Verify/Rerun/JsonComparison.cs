using System.Text.Json;
using Recount.Cli.Verify.DoubleEntry;

namespace Recount.Cli.Verify.Rerun;

/// <summary>Compares JSON values as data: numbers within the rounding of floating point, members in any order.</summary>
internal static class JsonComparison
{
    /// <summary>Where two values differ, by the path to it, with both values; at most a handful.</summary>
    internal static IEnumerable<(string Path, string A, string B)> Differences(JsonElement a, JsonElement b, string path = "")
    {
        if (a.ValueKind != b.ValueKind)
        {
            return [(path, Short(a), Short(b))];
        }

        return a.ValueKind switch
        {
            JsonValueKind.Object => OfObjects(a, b, path),
            JsonValueKind.Array => OfArrays(a, b, path),
            JsonValueKind.Number => Figures.AreSame(a.GetDouble(), b.GetDouble()) ? [] : [(path, a.GetRawText(), b.GetRawText())],
            JsonValueKind.String => a.GetString() == b.GetString() ? [] : [(path, Short(a), Short(b))],
            _ => [],
        };
    }

    private static IEnumerable<(string, string, string)> OfObjects(JsonElement a, JsonElement b, string path)
    {
        foreach (var member in a.EnumerateObject())
        {
            var place = path.Length > 0 ? $"{path}.{member.Name}" : member.Name;
            var found = b.TryGetProperty(member.Name, out var other)
                ? Differences(member.Value, other, place)
                : [(place, Short(member.Value), "nothing")];
            foreach (var difference in found)
            {
                yield return difference;
            }
        }

        foreach (var member in b.EnumerateObject().Where(m => !a.TryGetProperty(m.Name, out _)))
        {
            yield return (path.Length > 0 ? $"{path}.{member.Name}" : member.Name, "nothing", Short(member.Value));
        }
    }

    private static IEnumerable<(string, string, string)> OfArrays(JsonElement a, JsonElement b, string path)
    {
        if (a.GetArrayLength() != b.GetArrayLength())
        {
            yield return (path, $"{a.GetArrayLength()} values", $"{b.GetArrayLength()} values");
            yield break;
        }

        foreach (var (index, (one, other)) in a.EnumerateArray().Zip(b.EnumerateArray()).Index())
        {
            foreach (var difference in Differences(one, other, $"{path}[{index}]"))
            {
                yield return difference;
            }
        }
    }

    private static string Short(JsonElement value)
    {
        const int Most = 60;
        var text = value.GetRawText();
        return text.Length > Most ? text[..Most] + "…" : text;
    }
}
