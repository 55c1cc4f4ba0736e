using Recount.Articles;
using Recount.Mentions;

namespace Recount.Coverage;

/// <summary>
/// Holds a digest against the mentions: every figure in its printed form, with its hedge, in the printed order, and no
/// number besides.
/// </summary>
public static class DigestCoverage
{
    /// <summary>What is amiss in one article's digest; nothing for a faithful one.</summary>
    public static IEnumerable<Finding> Check(Article article, IEnumerable<Mention> mentions, string file)
    {
        var kept = mentions.Where(m => m.IsKeptInDigest).ToLookup(m => m.Paragraph);
        var last = kept.Select(group => group.Key).DefaultIfEmpty(0).Max();
        if (last > article.Paragraphs.Count)
        {
            yield return new Finding(article.Id, file,
                $"the digest has {article.Paragraphs.Count} paragraphs, but a mention stands in paragraph {last}");
        }

        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            foreach (var finding in CheckParagraph(article, article.Paragraphs[i], kept[i + 1], file))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> CheckParagraph(
        Article article, DigestParagraph paragraph, IEnumerable<Mention> mentions, string file)
    {
        var place = $"{file}:{paragraph.Line}";
        var text = paragraph.Text;
        List<(int Start, int End)> taken = [];
        var (from, hedgesFrom, before) = (0, 0, "");
        foreach (var mention in mentions)
        {
            var at = FigurePlace.Find(text, mention.Text, from);
            if (at < 0)
            {
                yield return new Finding(article.Id, place,
                    $"\"{mention.Text}\" (mention {mention.Number}) is missing here, or out of order");
                continue;
            }

            // A hedge belongs to the figures after it until the next one; neighbours may share it.
            hedgesFrom = mention.HedgeText == before ? hedgesFrom : from;
            (from, before) = (at + mention.Text.Length, mention.HedgeText);
            taken.Add((at, from));
            if (!FigurePlace.HasHedge(text, hedgesFrom, at, from, mention.HedgeText))
            {
                yield return new Finding(article.Id, place, $"\"{mention.Text}\" has lost its hedge \"{mention.HedgeText}\"");
            }
        }

        foreach (var (start, end) in NumeralScan.Find(text))
        {
            if (!taken.Any(span => span.Start <= start && end <= span.End) && !IsInHedge(text, start, end, mentions))
            {
                yield return new Finding(article.Id, place,
                    $"\"{text[start..end]}\" is no figure of the original's paragraph; take it out");
            }
        }
    }

    private static bool IsInHedge(string text, int start, int end, IEnumerable<Mention> mentions) =>
        mentions.Any(m => m.HedgeText.Contains(text[start..end], StringComparison.Ordinal));
}
