using Recount.Data;

namespace Recount.Cli.Report.Site;

/// <summary>Writes a site into a folder that is its own.</summary>
/// <remarks>
/// A list in the folder names what an earlier report put there; only that is ever taken away. A folder with other content is
/// refused. Files whose bytes are the same stay untouched.
/// </remarks>
internal static class SiteFolder
{
    private const string List = ".recount-report";

    /// <exception cref="BadDataException">The folder holds something that no report put there.</exception>
    internal static void Write(string folder, SiteFiles files)
    {
        Directory.CreateDirectory(folder);
        var before = Listed(folder);
        if (before is null && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new BadDataException([new Fault(folder, 0, "",
                "this folder has files that no report put there; name an empty or a new one with --out DIR")]);
        }

        // The list comes first: whatever happens on the way, the next report knows which files are its own.
        var union = files.All.Keys.Union(before ?? []).Order(StringComparer.Ordinal);
        TextFile.WriteWhole(Path.Combine(folder, List), string.Concat(union.Select(path => path + "\n")));
        foreach (var (path, content) in files.All.OrderBy(f => f.Key == SiteFiles.Build))
        {
            WriteWhole(Path.Combine(folder, path), content);
        }

        foreach (var old in (before ?? []).Where(path => !files.All.ContainsKey(path)))
        {
            Remove(folder, old);
        }

        TextFile.WriteWhole(Path.Combine(folder, List), string.Concat(files.All.Keys.Select(path => path + "\n")));
    }

    private static List<string>? Listed(string folder)
    {
        var list = Path.Combine(folder, List);
        return File.Exists(list) ? [.. File.ReadAllLines(list).Where(IsInside)] : null;
    }

    private static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");

    private static void WriteWhole(string path, byte[] content)
    {
        if (File.Exists(path) && new FileInfo(path).Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path + ".new", content);
        File.Move(path + ".new", path, overwrite: true);
    }

    private static void Remove(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        File.Delete(full);
        if (Path.GetDirectoryName(path) is { Length: > 0 } && Path.GetDirectoryName(full) is { } parent
            && !Directory.EnumerateFileSystemEntries(parent).Any())
        {
            Directory.Delete(parent);
        }
    }
}
