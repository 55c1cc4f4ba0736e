namespace Recount.Report.Tests;

/// <summary>Where this repository's own files are.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Data => Path.Combine(Root, "data");

    /// <summary>Notebooks made by hand: one as a reader would meet it, one that means harm.</summary>
    internal static string Notebooks => Path.Combine(AppContext.BaseDirectory, "Notebooks");

    internal static string CommittedNotebooks => Path.Combine(Root, "notebooks");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Recount.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
