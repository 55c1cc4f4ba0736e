namespace Recount.Notebooks.Tests;

/// <summary>A notebook opened on the repository's own data; what is static is shared, so these tests do not run side by side.</summary>
[CollectionDefinition(nameof(Opened), DisableParallelization = true)]
public sealed class Opened : ICollectionFixture<Opened>
{
    public Opened() => Notebook.Open("99-tests", Data);

    public static string Data { get; } = Path.Combine(Root(), "data");

    public static string File(string name) => Path.Combine(Data, name);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder!.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
