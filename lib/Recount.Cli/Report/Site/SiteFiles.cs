using System.Text;

namespace Recount.Cli.Report.Site;

/// <summary>The files of a site in memory, in the order of their paths.</summary>
internal sealed class SiteFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, byte[]> All => _files;

    internal void Add(string path, byte[] content) => _files.Add(path, content);

    internal void Add(string path, string content) => Add(path, Encoding.UTF8.GetBytes(content));
}
