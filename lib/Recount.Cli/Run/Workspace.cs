using Recount.Data;

namespace Recount.Cli.Run;

/// <summary>Where things stand in a repository of this kind.</summary>
/// <param name="Root">The folder that holds data, notebooks and libraries; as the user would name it.</param>
/// <param name="Data">The data folder.</param>
internal sealed record Workspace(string Root, string Data)
{
    internal const string NotebookEnding = ".ipynb";

    /// <summary>The folder with the notebooks.</summary>
    internal string Notebooks => Path.Combine(Root, "notebooks");

    /// <summary>Where results are kept that nobody commits.</summary>
    internal string Artifacts => Path.Combine(Root, "artifacts");

    /// <summary>The workspace around a data folder: the one given, or the nearest.</summary>
    /// <exception cref="BadDataException">There is no such folder.</exception>
    internal static Workspace Of(string? data)
    {
        var folder = Folders.Data(data);
        var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder));
        return new Workspace(above switch { null => "..", "" => ".", _ => above }, folder);
    }

    /// <summary>The notebooks named, or all; a name may be that of the file without its ending.</summary>
    internal IReadOnlyList<string> Find(IReadOnlyList<string> named, Faults faults)
    {
        if (named.Count > 0)
        {
            return [.. named.Select(name => Find(name, faults)).OfType<string>().Distinct(StringComparer.Ordinal)];
        }

        return !Directory.Exists(Notebooks)
            ? []
            : [.. Directory.EnumerateFiles(Notebooks, "*" + NotebookEnding).Order(StringComparer.Ordinal)];
    }

    /// <summary>A path as it is the same in every working copy: from the root, with forward slashes.</summary>
    internal string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private string? Find(string name, Faults faults)
    {
        string[] places = [name, Path.Combine(Notebooks, name), Path.Combine(Notebooks, name + NotebookEnding)];
        var found = places.FirstOrDefault(File.Exists);
        if (found is null)
        {
            faults.Add(name, 0, "", $"there is no such notebook; {Relative(Notebooks)} holds those that there are");
        }

        return found;
    }
}
