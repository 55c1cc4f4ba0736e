using System.Text.RegularExpressions;

namespace Recount.Cli.Run.Freshness;

/// <summary>Works out what notebooks rest on today.</summary>
internal sealed partial class Foundations
{
    private static readonly string[] Libraries = ["lib/Recount", "lib/Recount.Notebooks", "lib/Recount.Kernel"];

    private readonly Workspace _workspace;

    internal Foundations(Workspace workspace)
    {
        _workspace = workspace;
        Library = OfLibrary();
        Packages = OfPackages(workspace);
    }

    /// <summary>The hash of the helper library's sources.</summary>
    internal string Library { get; }

    /// <summary>The hash of the packages' versions.</summary>
    internal string Packages { get; }

    /// <summary>The key of a notebook that reads certain files, today.</summary>
    internal FreshnessKey KeyOf(Target target, IReadOnlyList<string> reads) =>
        new(OfCode(target), Library, Packages, OfData(reads));

    /// <summary>Why a notebook must run; null where nothing has changed since it did.</summary>
    internal string? Stale(Target target) =>
        FreshnessKey.In(target.Document) is not { } then ? "it was never run"
        : KeyOf(target, FreshnessKey.ReadsOf(target.Document)).ChangedSince(then) is { } change ? change
        : target.Document.CodeCells.Any(c => !CellTags.IsSkipped(c) && c.ExecutionCount is null) ? "a cell was not run"
        : null;

    /// <summary>The hash of the packages' versions that a workspace lists today.</summary>
    internal static string OfPackages(Workspace workspace)
    {
        using var hash = new Hashing();
        foreach (var (id, version) in PackageVersions.In(workspace.Root, group => group != "Tests"))
        {
            hash.Add(id).Add(version);
        }

        return hash.ToString();
    }

    private static string OfCode(Target target)
    {
        using var hash = new Hashing();
        foreach (var cell in target.Document.CodeCells)
        {
            hash.Add(target.KernelOf(cell) ?? "").Add(cell.Source).Add(string.Join('\n', cell.Tags));
            foreach (var file in Imports.Of(cell.Source, target.Folder))
            {
                hash.AddFile(file);
            }
        }

        return hash.ToString();
    }

    private string OfData(IReadOnlyList<string> reads)
    {
        using var hash = new Hashing();
        foreach (var file in reads)
        {
            hash.Add(file).AddFile(Path.Combine(_workspace.Root, file));
        }

        return hash.ToString();
    }

    // Sources, not binaries: these are the same in every working copy, and there before anything is built.
    private string OfLibrary()
    {
        using var hash = new Hashing();
        foreach (var folder in Libraries.Select(l => Path.Combine(_workspace.Root, l)).Where(Directory.Exists))
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => _workspace.Relative(file))
                .Where(file => !Built().IsMatch(file) && !file.EndsWith(".lock.json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal);
            foreach (var file in files)
            {
                hash.Add(file).AddFile(Path.Combine(_workspace.Root, file));
            }
        }

        return hash.ToString();
    }

    [GeneratedRegex("^lib/[^/]+/(bin|obj)/", RegexOptions.CultureInvariant)]
    private static partial Regex Built();
}
