using Recount.Coverage;
using Recount.Mentions;

namespace Recount.Originals;

/// <summary>Holds the mentions of an article against its original.</summary>
public static class OriginalVerifier
{
    /// <summary>What is amiss; nothing where every mention stands where it should and nothing numeric lies outside.</summary>
    /// <param name="original">An original of the recorded edition.</param>
    /// <param name="mentions">The article's mentions, in order.</param>
    public static IEnumerable<Finding> Verify(Original original, IReadOnlyList<Mention> mentions)
    {
        var article = original.Article;
        if (original.Text.Length != article.Length)
        {
            yield return new Finding(article.Id, original.File,
                $"the original has {original.Text.Length} characters, the digest's front matter says {article.Length}");
        }

        var paragraphs = original.Paragraphs();
        if (paragraphs.Count != article.Paragraphs.Count)
        {
            yield return new Finding(article.Id, original.File,
                $"the original has {paragraphs.Count} paragraphs, the digest {article.Paragraphs.Count}");
        }

        foreach (var finding in mentions.SelectMany(m => Verify(original, m, paragraphs)))
        {
            yield return finding;
        }

        foreach (var finding in UncoveredNumerals.Find(original, [.. mentions.Select(m => (m.Start, m))]))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Verify(Original original, Mention mention, IReadOnlyList<(int Start, int End)> paragraphs)
    {
        var place = $"{original.File} at {mention.Start}";
        if (mention.End > original.Text.Length || original.Text[mention.Start..mention.End] != mention.Text)
        {
            yield return new Finding(mention.Article, place, $"\"{mention.Text}\" (mention {mention.Number}) does not stand there");
            yield break;
        }

        if (mention.Paragraph > paragraphs.Count || paragraphs[mention.Paragraph - 1] is var (start, end)
            && (mention.Start < start || mention.End > end))
        {
            yield return new Finding(mention.Article, place,
                $"\"{mention.Text}\" (mention {mention.Number}) is not in paragraph {mention.Paragraph}");
            yield break;
        }

        if (!FigurePlace.HasHedge(original.Text, paragraphs[mention.Paragraph - 1].Start, mention.Start, mention.End, mention.HedgeText))
        {
            yield return new Finding(mention.Article, place, $"the hedge \"{mention.HedgeText}\" does not stand beside \"{mention.Text}\"");
        }
    }
}
