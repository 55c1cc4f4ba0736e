using Recount.Cli.Report.Html;
using Recount.Data;

namespace Recount.Cli.Report.Pages;

/// <summary>What the set of articles is about: the first heading of <c>about.md</c> in the data folder, and what follows it.</summary>
/// <param name="Title">The title of the whole site.</param>
/// <param name="Standfirst">A few sentences beneath it.</param>
internal sealed record About(string Title, Markup Standfirst)
{
    private const string File = "about.md";

    internal static About Read(DataFolder folder, int articles, Faults faults)
    {
        var path = folder.PathOf(File);
        var text = System.IO.File.Exists(path) ? TextFile.Read(path, folder.NameOf(File), faults) ?? "" : "";
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines[0].StartsWith("# ", StringComparison.Ordinal)
            ? new About(lines[0][2..].Trim(), HtmlMarkdown.Of(string.Join('\n', lines[1..])))
            : new About($"{articles} articles, recounted", HtmlMarkdown.Of(text));
    }
}
