using Recount.Data;

namespace Recount.Tests.Data;

public sealed class TextFileWriteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_written_as_utf_8_without_a_mark_and_nothing_beside_it()
    {
        TextFile.WriteWhole(_folder.PathOf("t.csv"), "元\n");

        Assert.Equal("元\n"u8.ToArray(), File.ReadAllBytes(_folder.PathOf("t.csv")));
        Assert.Equal(["t.csv"], _folder.Names);
    }

    [Fact]
    public void A_shorter_text_replaces_a_longer_one()
    {
        var path = _folder.Write("t.csv", "a long text\n"u8);

        TextFile.WriteWhole(path, "short\n");

        Assert.Equal("short\n", File.ReadAllText(path));
        Assert.Equal(["t.csv"], _folder.Names);
    }

    [Fact]
    public void A_text_that_is_no_unicode_leaves_the_old_file_as_it_was()
    {
        var path = _folder.Write("t.csv", "old\n"u8);

        Assert.ThrowsAny<ArgumentException>(() => TextFile.WriteWhole(path, "new \ud800\n"));

        Assert.Equal("old\n", File.ReadAllText(path));
        Assert.Equal(["t.csv"], _folder.Names);
    }

    [Fact]
    public void A_folder_in_its_place_is_left_alone()
    {
        var path = _folder.PathOf("t.csv");
        Directory.CreateDirectory(path);

        Assert.ThrowsAny<IOException>(() => TextFile.WriteWhole(path, "new\n"));

        Assert.True(Directory.Exists(path));
        Assert.Equal(["t.csv"], _folder.Names);
    }

    [Fact]
    public void Where_nothing_can_be_written_beside_it_the_old_file_is_as_it_was()
    {
        var path = _folder.Write("t.csv", "old\n"u8);
        Directory.CreateDirectory(path + ".new");

        Assert.ThrowsAny<IOException>(() => TextFile.WriteWhole(path, "new\n"));

        Assert.Equal("old\n", File.ReadAllText(path));
        Assert.Equal(["t.csv", "t.csv.new"], _folder.Names);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        Assert.ThrowsAny<IOException>(() => TextFile.WriteWhole(_folder.PathOf("none/t.csv"), "new\n"));
        Assert.Empty(_folder.Names);
    }
}
