using Recount.Data;
using Recount.Notebooks.Frames;

namespace Recount.Notebooks.Tests.Frames;

[Collection(nameof(Opened))]
public sealed class ParagraphFrameTests
{
    [Fact]
    public void Originals_and_digests_give_the_same_rows_and_columns()
    {
        Assert.SkipWhen(Repository.Originals is null, "the originals are not at hand");

        var read = ParagraphFrame.Of(Notebook.Recounting.Ledger, Repository.Originals);
        var digests = ParagraphFrame.Of(Notebook.Recounting.Ledger, null);

        Assert.Equal(digests.RowKeys, read.RowKeys);
        Assert.Equal(digests.ColumnKeys, read.ColumnKeys);
        Assert.Equal(digests.GetColumn<int>("figures").Values, read.GetColumn<int>("figures").Values);
    }

    [Fact]
    public void An_original_that_is_not_there_is_named()
    {
        var bad = Assert.Throws<BadDataException>(() => ParagraphFrame.Of(Notebook.Recounting.Ledger, Path.GetTempPath() + "none"));

        Assert.Equal(Notebook.Recounting.Ledger.Articles.Count, bad.Faults.Count);
        Assert.Contains("RECOUNT_ORIGINALS", bad.Faults[0].ToString(), StringComparison.Ordinal);
    }
}
