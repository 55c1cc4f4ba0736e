namespace Recount.Tests.Data;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recount-");

    internal string Root => _folder.FullName;

    /// <summary>The names of everything in it.</summary>
    internal IEnumerable<string> Names => _folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Order();

    public void Dispose() => _folder.Delete(recursive: true);

    internal string PathOf(string name) => Path.Combine(Root, name);

    internal string Write(string name, params ReadOnlySpan<byte> content)
    {
        File.WriteAllBytes(PathOf(name), content.ToArray());
        return PathOf(name);
    }
}
