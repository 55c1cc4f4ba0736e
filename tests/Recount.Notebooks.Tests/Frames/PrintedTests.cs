namespace Recount.Notebooks.Tests.Frames;

[Collection(nameof(Opened))]
public sealed class PrintedTests
{
    [Theory]
    [InlineData("000-downloads", "700 million downloads")]
    [InlineData("000-bloomberg-date", "2025-12-10")]
    [InlineData("000-downloads-date", "2025-10")]
    [InlineData("001-share-window", "1 year")]
    [InlineData("R135", "2025-12-10")]
    public void What_a_claim_or_a_reference_states_is_written_as_the_ledger_writes_it(string id, string written) =>
        Assert.Equal(written, Notebook.Printed(id));

    [Fact]
    public void What_is_not_in_the_ledger_is_refused() => Assert.Throws<ArgumentException>(() => Notebook.Printed("000-nothing"));
}
