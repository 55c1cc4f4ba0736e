using Recount.Coverage;
using Recount.Mentions;

namespace Recount.Originals;

/// <summary>Finds the mentions of an article again in another edition of it.</summary>
/// <remarks>
/// A mention whose string stands once among the mentions and once in the other edition is found there, wherever it moved.
/// One whose string stands as often in both is found by counting, as long as it keeps its place among its neighbours. The
/// rest are looked for between their nearest found neighbours, and are found where exactly one candidate lies there.
/// Whatever is not unambiguous is reported and not guessed.
/// </remarks>
public static class Relocation
{
    /// <summary>Where each mention starts in the other edition; null where that is not clear.</summary>
    public static IReadOnlyList<int?> Find(string text, IReadOnlyList<Mention> mentions)
    {
        var places = new int?[mentions.Count];
        var candidates = mentions.Select(m => m.Text).Distinct().ToDictionary(t => t, t => Occurrences(text, t));
        foreach (var group in mentions.Select((m, i) => (m.Text, i)).GroupBy(p => p.Text, p => p.i))
        {
            var starts = candidates[group.Key];
            if (starts.Count == group.Count())
            {
                foreach (var (index, start) in group.Zip(starts))
                {
                    places[index] = start;
                }
            }
        }

        DropDisorder(places, i => candidates[mentions[i].Text].Count > 1);
        FillGaps(places, mentions, candidates);
        return places;
    }

    /// <summary>What could not be found again, and what is numeric but new.</summary>
    public static IEnumerable<Finding> Report(Original edition, IReadOnlyList<Mention> mentions)
    {
        var places = Find(edition.Text, mentions);
        var found = places.Count(p => p is not null);
        var how = edition.DiffersInLineEndsAlone ? "only its line ends or its byte order mark differ; " : "";
        yield return new Finding(edition.Article.Id, edition.File,
            $"this is another edition than the one recorded; {how}{found} of {mentions.Count} mentions are found again");
        for (var i = 0; i < mentions.Count; i++)
        {
            if (places[i] is null)
            {
                yield return new Finding(edition.Article.Id, edition.File,
                    $"\"{mentions[i].Text}\" (mention {mentions[i].Number}) is not found again, or not unambiguously");
            }
        }

        var placed = places.Zip(mentions).Where(p => p.First is not null).Select(p => (p.First!.Value, p.Second));
        foreach (var finding in UncoveredNumerals.Find(edition, [.. placed]))
        {
            yield return finding;
        }
    }

    // Strings that were counted out must still stand in the order of the mentions; those that do not are not trusted.
    private static void DropDisorder(int?[] places, Func<int, bool> isRepeated)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (isRepeated(i) && places[i] is { } here && (places[..i].Any(p => p > here) || places[(i + 1)..].Any(p => p < here)))
            {
                places[i] = null;
            }
        }
    }

    private static void FillGaps(int?[] places, IReadOnlyList<Mention> mentions, Dictionary<string, List<int>> candidates)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] is not null)
            {
                continue;
            }

            var before = Array.FindLastIndex(places, i, p => p is not null);
            var after = Array.FindIndex(places, i, p => p is not null);
            var low = before < 0 ? 0 : places[before]!.Value + mentions[before].Text.Length;
            var high = after < 0 ? int.MaxValue : places[after]!.Value;
            var between = candidates[mentions[i].Text].Where(start => start >= low && start < high).ToList();
            var gap = Enumerable.Range(before + 1, (after < 0 ? places.Length : after) - before - 1);
            var isOnlyOne = gap.Count(k => mentions[k].Text == mentions[i].Text) == 1;
            places[i] = between.Count == 1 && isOnlyOne ? between[0] : null;
        }
    }

    private static List<int> Occurrences(string text, string word)
    {
        List<int> starts = [];
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            var startsInside = at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(word[0]);
            var endsInside = end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(word[^1]);
            if (!startsInside && !endsInside)
            {
                starts.Add(at);
            }
        }

        return starts;
    }
}
