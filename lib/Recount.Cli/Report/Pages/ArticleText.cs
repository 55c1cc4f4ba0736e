using Recount.Articles;
using Recount.Cli.Report.Html;
using Recount.Cli.Report.Parts;
using Recount.Coverage;
using Recount.Data;
using Recount.Mentions;
using Recount.Originals;

namespace Recount.Cli.Report.Pages;

/// <summary>The text of an article, paragraph by paragraph, with its figures marked.</summary>
internal sealed class ArticleText(ReportData data)
{
    /// <summary>The paragraphs with the mentions that stand in each.</summary>
    internal IEnumerable<(Markup Text, IReadOnlyList<Mention> Mentions)> Of(Article article) =>
        data.Originals.TryGetValue(article.Id, out var original) ? OfOriginal(original) : OfDigest(article);

    private IEnumerable<(Markup, IReadOnlyList<Mention>)> OfDigest(Article article)
    {
        var mentions = data.Mentions[article.Id].ToLookup(m => m.Paragraph);
        return article.Paragraphs.Select((p, i) => Marked(p.Text, DigestFigures.Place(p.Text, mentions[i + 1])));
    }

    private IEnumerable<(Markup, IReadOnlyList<Mention>)> OfOriginal(Original original)
    {
        List<Mention> mentions = [.. data.Mentions[original.Article.Id]];
        var starts = original.IsRecordedEdition ? [.. mentions.Select(m => (int?)m.Start)] : Relocation.Find(original.Text, mentions);
        var placed = mentions.Zip(starts).Where(p => p.Second is not null)
            .Select(p => new PlacedMention(p.First, p.Second!.Value, p.Second.Value + p.First.Text.Length))
            .ToList();
        foreach (var (start, end) in original.Paragraphs())
        {
            yield return Marked(original.Text[start..end], [.. placed.Where(p => p.Start >= start && p.End <= end)
                .Select(p => new PlacedMention(p.Mention, p.Start - start, p.End - start))]);
        }
    }

    private (Markup, IReadOnlyList<Mention>) Marked(string text, IReadOnlyList<PlacedMention> figures)
    {
        List<Markup> pieces = [];
        var from = 0;
        foreach (var (mention, start, end) in figures)
        {
            pieces.Add(Markup.Text(text[from..start]));
            pieces.Add(Figure(mention));
            from = end;
        }

        pieces.Add(Markup.Text(text[from..]));
        return (Markup.Join(pieces), [.. figures.Select(f => f.Mention)]);
    }

    // A claim is a link to its entry; other numbers are marked, but lead nowhere.
    private Markup Figure(Mention mention) => data.Claim(mention.Claim) is { } result
        ? Markup.Of($"""<a class="fig {Signs.Class(result.Standing)}" id="n{mention.Number}" href="#{mention.Claim}" aria-describedby="is-{Signs.Class(result.Standing)}" data-standing="{Words.Of(result.Standing)}" data-kind="{Words.Of(mention.Kind)}">{mention.Text}</a>""")
        : Markup.Of($"""<span class="fig other" id="n{mention.Number}" data-standing="other" data-kind="{Words.Of(mention.Kind)}" title="{Signs.Word(mention.Role)}">{mention.Text}</span>""");
}
