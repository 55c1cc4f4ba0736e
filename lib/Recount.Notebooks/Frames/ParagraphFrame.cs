using Deedle;
using Recount.Data;
using Recount.Originals;

namespace Recount.Notebooks.Frames;

/// <summary>The articles' paragraphs: from the originals where they are at hand, else from our digests.</summary>
/// <remarks>The same rows and columns either way; only <c>text</c> differs, and no notebook prints that.</remarks>
internal static class ParagraphFrame
{
    /// <summary>The environment variable that names the folder with the originals.</summary>
    internal const string Originals = "RECOUNT_ORIGINALS";

    /// <summary>Reads the paragraphs.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="originals">The folder with the originals; null or empty for the digests.</param>
    /// <exception cref="BadDataException">An original is missing, is another edition, or cannot be read.</exception>
    internal static Frame<string, string> Of(Ledger ledger, string? originals)
    {
        var faults = new Faults();
        var rows = ledger.Articles.SelectMany(article => Texts(article, originals, faults)
            .Select((text, i) => (Article: article.Id, Number: i + 1, Text: text))).ToList();
        faults.ThrowIfAny();
        var figures = ledger.Mentions.ToLookup(m => (m.Article, m.Paragraph));
        return new FrameOf<(string Article, int Number, string Text)>(rows, p => $"{p.Article}/{p.Number}")
            .Text("article", p => p.Article)
            .Whole("paragraph", p => p.Number)
            .Whole("figures", p => figures[(p.Article, p.Number)].Count())
            .Text("text", p => p.Text)
            .Frame;
    }

    private static IEnumerable<string> Texts(Articles.Article article, string? folder, Faults faults)
    {
        if (string.IsNullOrEmpty(folder))
        {
            return article.Paragraphs.Select(p => p.Text);
        }

        var original = Original.Read(article, folder, faults);
        if (original is { IsRecordedEdition: true })
        {
            return original.Paragraphs().Select(p => original.Text[p.Start..p.End]);
        }

        faults.Add($"{folder}/{article.File}", 0, "", original is null
            ? $"the original of article {article.Id} is not there; unset {Originals} to read the digests"
            : $"this is another edition of article {article.Id} than the ledger was made from");
        return [];
    }
}
