using System.Security.Cryptography;
using System.Text;
using Recount.Articles;
using Recount.Data;

namespace Recount.Originals;

/// <summary>The text of an article as it was published; never committed.</summary>
/// <param name="Article">What the ledger keeps of it.</param>
/// <param name="File">How messages name it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Sha256">The hash of its bytes, lower-case hexadecimal.</param>
public sealed record Original(Article Article, string File, string Text, string Sha256)
{
    /// <summary>Whether it is the very edition that the ledger was made from.</summary>
    public bool IsRecordedEdition => Sha256 == Article.Sha256;

    /// <summary>Whether it is the recorded edition but for its line ends and its byte order mark.</summary>
    public bool DiffersInLineEndsAlone =>
        !IsRecordedEdition && Hash(Encoding.UTF8.GetBytes(Text.Replace("\r\n", "\n", StringComparison.Ordinal))) == Article.Sha256;

    /// <summary>Reads an article's original from a folder; null where it is not there.</summary>
    /// <param name="article">The article.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="faults">Where an original that cannot be read is noted.</param>
    public static Original? Read(Article article, string folder, Faults faults)
    {
        var name = $"{folder.Replace('\\', '/').TrimEnd('/')}/{article.File}";
        var path = Path.Combine(folder, article.File);
        if (!Path.Exists(path))
        {
            return null;
        }

        return TextFile.ReadBytes(path, name, faults) is { } bytes && TextFile.Decode(bytes, name, faults) is { } text
            ? new Original(article, name, text, Hash(bytes))
            : null;
    }

    /// <summary>Where the paragraphs that are not blank start and end, in UTF-16 units.</summary>
    public IReadOnlyList<(int Start, int End)> Paragraphs()
    {
        List<(int Start, int End)> found = [];
        var start = 0;
        foreach (var line in Text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                found.Add((start, start + line.Length));
            }

            start += line.Length + 1;
        }

        return found;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
