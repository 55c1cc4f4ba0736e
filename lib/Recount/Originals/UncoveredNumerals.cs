using Recount.Coverage;
using Recount.Mentions;

namespace Recount.Originals;

/// <summary>Finds whatever is numeric in an original and lies outside every mention.</summary>
internal static class UncoveredNumerals
{
    /// <param name="original">The original.</param>
    /// <param name="placed">Its mentions, each with where it starts in this edition.</param>
    internal static IEnumerable<Finding> Find(Original original, IReadOnlyList<(int Start, Mention Mention)> placed)
    {
        foreach (var (start, end) in NumeralScan.Find(original.Text))
        {
            var word = original.Text[start..end];
            if (!placed.Any(p => p.Start <= start && end <= p.Start + p.Mention.Text.Length)
                && !placed.Any(p => IsPartOfHedge(word, start, p)))
            {
                yield return new Finding(original.Article.Id, $"{original.File} at {start}", $"\"{word}\" lies outside every mention");
            }
        }
    }

    // A number word inside a hedge ("as much as half") was read together with its mention.
    private static bool IsPartOfHedge(string word, int start, (int Start, Mention Mention) placed) =>
        placed.Mention.HedgeText.Length > 0
        && Math.Abs(placed.Start - start) <= FigurePlace.HedgeReach
        && placed.Mention.HedgeText.Contains(word, StringComparison.Ordinal);
}
