using System.Globalization;
using Recount.Data;
using Recount.Dates;

namespace Recount.Articles;

/// <summary>Reads the digests of <c>articles/</c>.</summary>
public static class DigestReader
{
    private const string Fence = "---";

    /// <summary>Reads every digest, in the order of their names; faults are noted.</summary>
    public static IReadOnlyList<Article> ReadAll(DataFolder folder, Faults faults)
    {
        var files = folder.FilesIn("articles", ".md");
        if (files.Count == 0)
        {
            faults.Add(folder.NameOf("articles"), 0, "", "there is no digest here; one file NNN.md for each article is expected");
        }

        return [.. files.Select(file => Read(folder, file, faults)).OfType<Article>()];
    }

    private static Article? Read(DataFolder folder, string file, Faults faults)
    {
        var name = folder.NameOf("articles/" + file);
        if (TextFile.Read(folder.PathOf("articles/" + file), name, faults) is not { } text)
        {
            faults.MarkUnread(folder.NameOf("articles"));
            return null;
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
        {
            faults.MarkUnread(folder.NameOf("articles"));
            faults.Add(name, 1, "", "a digest begins with front matter between two lines of ---");
            return null;
        }

        var matter = FrontMatter.Read(string.Join('\n', lines[1..end]), 1, name, faults);
        var article = Describe(matter, [.. Paragraphs(lines, end + 1)]);
        if (article.Id.Length > 0 && article.Id != Path.GetFileNameWithoutExtension(file))
        {
            matter.Fault("id", $"\"{article.Id}\" is not the file's name; {Path.GetFileNameWithoutExtension(file)} is expected");
        }

        return article;
    }

    private static Article Describe(FrontMatter matter, IReadOnlyList<DigestParagraph> paragraphs) => new(
        matter.Required("id"),
        PlainName(matter, "file"),
        matter.Text("title"),
        matter.Required("publisher"),
        matter.Text("byline"),
        matter.Text("published_printed"),
        Published(matter),
        matter.Text("url"),
        Length(matter),
        Hash(matter),
        paragraphs);

    // An original is looked for in the folder that the user names and nowhere else.
    private static string PlainName(FrontMatter matter, string key)
    {
        var name = matter.Required(key);
        if (name.AsSpan().ContainsAny('/', '\\') || name is "." or "..")
        {
            matter.Fault(key, $"\"{name}\" is a path; the name of a file is expected");
        }

        return name;
    }

    private static Period? Published(FrontMatter matter)
    {
        var text = matter.Text("published");
        if (text.Length == 0)
        {
            return null;
        }

        if (!Period.TryParse(text, out var period))
        {
            matter.Fault("published", $"\"{text}\" is no ISO date; 2025-12-10 is");
        }

        return period;
    }

    private static int Length(FrontMatter matter)
    {
        var text = matter.Required("length");
        var length = 0;
        if (text.Length > 0 && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out length))
        {
            matter.Fault("length", $"\"{text}\" is no length; a whole number of UTF-16 units is");
        }

        return length;
    }

    private static string Hash(FrontMatter matter)
    {
        var text = matter.Required("sha256");
        if (text.Length > 0 && (text.Length != 64 || !text.All(char.IsAsciiHexDigitLower)))
        {
            matter.Fault("sha256", $"\"{text}\" is no SHA-256; 64 lower-case hexadecimal digits are");
        }

        return text;
    }

    private static IEnumerable<DigestParagraph> Paragraphs(string[] lines, int from)
    {
        var start = from;
        for (var i = from; i <= lines.Length; i++)
        {
            if (i < lines.Length && lines[i].Trim().Length > 0)
            {
                continue;
            }

            if (i > start)
            {
                yield return new DigestParagraph(string.Join(' ', lines[start..i]), start + 1);
            }

            start = i + 1;
        }
    }
}
