namespace Recount.Reading.Tests;

/// <summary>Finds the checkout and the original articles, which are never part of it.</summary>
internal static class Originals
{
    private const string Variable = "RECOUNT_ORIGINALS";

    /// <summary>The folder that holds the solution, or <c>null</c> where the tests run outside a checkout.</summary>
    public static string? Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Recount.slnx")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    /// <summary>The folder of the originals: by the environment, in the data, or beside the checkout.</summary>
    public static string? Folder(string root)
    {
        string?[] candidates =
        [
            Environment.GetEnvironmentVariable(Variable),
            Path.Combine(root, "data", "originals"),
            Path.Combine(root, "..", "shared", "articles"),
        ];
        return candidates.FirstOrDefault(folder => folder is not null && Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.txt").Any());
    }

    /// <summary>The text of an article, by its three digits.</summary>
    public static string? Text(string folder, string article) =>
        Directory.GetFiles(folder, article + "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).FirstOrDefault();
}
