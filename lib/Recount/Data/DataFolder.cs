namespace Recount.Data;

/// <summary>The folder with the tables, and how messages name its files.</summary>
/// <param name="root">The folder, as the user gave it.</param>
public sealed class DataFolder(string root)
{
    /// <summary>The folder, as the user gave it.</summary>
    public string Root { get; } = root;

    /// <summary>A file's path.</summary>
    /// <param name="file">Its path inside the folder, with forward slashes.</param>
    public string PathOf(string file) => Path.Combine(Root, file.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>How messages name a file: the folder as given and the path inside it, with forward slashes.</summary>
    public string NameOf(string file) => Root.Replace('\\', '/').TrimEnd('/') + "/" + file;

    /// <summary>The names of a subfolder's files with one ending, in ordinal order; none where there is no such folder.</summary>
    public IReadOnlyList<string> FilesIn(string subfolder, string ending)
    {
        var path = PathOf(subfolder);
        return !Directory.Exists(path)
            ? []
            : [.. Directory.EnumerateFileSystemEntries(path)
                .Select(entry => Path.GetFileName(entry)!)
                .Where(name => name.EndsWith(ending, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)];
    }
}
