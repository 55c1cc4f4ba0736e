namespace Recount;

/// <summary>Where this repository's own files are, for the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Data => Path.Combine(Root, "data");

    /// <summary>The committed notebooks.</summary>
    public static string CommittedNotebooks => Path.Combine(Root, "notebooks");

    /// <summary>The originals, where somebody holds them: RECOUNT_ORIGINALS, data/originals, or shared/articles beside the checkout.</summary>
    public static string? Originals =>
        new[]
        {
            Environment.GetEnvironmentVariable("RECOUNT_ORIGINALS"),
            Path.Combine(Data, "originals"),
            Path.Combine(Root, "..", "shared", "articles"),
        }.FirstOrDefault(folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.txt").Any());

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
