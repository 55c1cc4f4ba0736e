using System.Text;
using Recount.Data;

namespace Recount.Tests.Data;

public sealed class TextFileReadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Faults _faults = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_read_as_utf_8()
    {
        var path = _folder.Write("t.csv", "id\n元 😀\n"u8);

        Assert.Equal("id\n元 😀\n", TextFile.Read(path, "t.csv", _faults));
        Assert.True(_faults.None);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var path = _folder.Write("t.csv", [.. Encoding.UTF8.Preamble, .. "id\n1\n"u8]);

        Assert.Equal("id\n1\n", TextFile.Read(path, "t.csv", _faults));
        Assert.Equal("1", Assert.Single(CsvTable.Read(path, "t.csv", ["id"], _faults)).Text("id"));
        Assert.True(_faults.None);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xFF, (byte)'\n' }, "t.csv:2: byte 0xFF is not valid UTF-8 here")]
    [InlineData(new byte[] { 0xC3, 0x28 }, "t.csv:1: byte 0xC3 is not valid UTF-8 here")]
    [InlineData(new byte[] { (byte)'\n', (byte)'\n', 0xE5, 0x85 }, "t.csv:3: byte 0xE5 is not valid UTF-8 here")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'\n', 0x80 }, "t.csv:2: byte 0x80 is not valid UTF-8 here")]
    public void Invalid_utf_8_is_named_with_its_line(byte[] content, string fault)
    {
        Assert.Null(TextFile.Read(_folder.Write("t.csv", content), "t.csv", _faults));
        Assert.StartsWith(fault, Assert.Single(_faults.Found).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_a_fault()
    {
        Directory.CreateDirectory(_folder.PathOf("t.csv"));

        Assert.Empty(CsvTable.Read(_folder.PathOf("t.csv"), "t.csv", ["id"], _faults));
        Assert.Equal("t.csv: this is a folder; a file is expected", Assert.Single(_faults.Found).ToString());
    }

    [Theory]
    [InlineData("t.csv")]
    [InlineData("series/t.csv")]
    public void A_file_that_is_not_there_is_a_fault(string file)
    {
        Assert.Null(TextFile.Read(_folder.PathOf(file), file, _faults));
        Assert.Equal($"{file}: there is no such file", Assert.Single(_faults.Found).ToString());
    }
}
