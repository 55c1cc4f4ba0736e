using System.Security.Cryptography;
using System.Text;

namespace Recount.Cli.Report.Site;

/// <summary>The files of a site in memory, in the order of their paths.</summary>
internal sealed class SiteFiles
{
    /// <summary>The file that tells open pages of a new build; it is written when all others are.</summary>
    internal const string Build = "assets/build.js";

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, byte[]> All => _files;

    internal void Add(string path, byte[] content) => _files.Add(path, content);

    internal void Add(string path, string content) => Add(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Adds the file that names this build by the hash of all files so far: a page reloads only where something is new.</summary>
    internal void AddBuild()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(content);
        }

        Add(Build, $"window.recountBuild && window.recountBuild(\"{Convert.ToHexStringLower(hash.GetCurrentHash())}\");\n");
    }
}
