using Recount.Data;

namespace Recount.Tests.Data;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data", "data/claims.csv")]
    [InlineData("data/", "data/claims.csv")]
    [InlineData("..\\data", "../data/claims.csv")]
    public void A_file_is_named_under_the_folder_as_given(string root, string name) =>
        Assert.Equal(name, new DataFolder(root).NameOf("claims.csv"));

    [Fact]
    public void Files_of_a_subfolder_are_listed_by_ending_in_ordinal_order()
    {
        Directory.CreateDirectory(_folder.PathOf("series"));
        foreach (var name in (string[])["b.csv", "B.csv", "a.csv", "c.txt"])
        {
            _folder.Write($"series/{name}");
        }

        var folder = new DataFolder(_folder.Root);

        Assert.Equal(["B.csv", "a.csv", "b.csv"], folder.FilesIn("series", ".csv"));
        Assert.Empty(folder.FilesIn("articles", ".md"));
    }
}
