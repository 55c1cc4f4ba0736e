namespace Recount.Notebooks.Tests;

/// <summary>A notebook opened on the repository's own data; what is static is shared, so these tests do not run side by side.</summary>
[CollectionDefinition(nameof(Opened), DisableParallelization = true)]
public sealed class Opened : ICollectionFixture<Opened>
{
    public Opened() => Notebook.Open("99-tests", Repository.Data);

    public static string File(string name) => Path.Combine(Repository.Data, name);
}
