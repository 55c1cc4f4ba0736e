using Recount.Data;

namespace Recount.Tests.Ledgers;

public class SeriesCellTests
{
    [Theory]
    [InlineData("shops.shops[2024-12-31]")]
    [InlineData("\"interpolate(shops.shops, 2024-06-30)\"")]
    public void A_cell_that_a_check_reads_and_that_is_no_number_is_a_fault(string expression)
    {
        using var small = SmallLedger.Create()
            .Edit("checks.csv", "core,R001,=", $"core,{expression},=")
            .Edit("series/shops.csv", "312", "31x");

        var fault = Assert.Single(Assert.Throws<BadDataException>(() => Ledger.Load(small.Folder)).Faults);

        Assert.EndsWith(
            "series/shops.csv:3: shops: \"31x\" is no number; a plain decimal such as 34 or 0.5 is expected", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_words_that_no_check_reads_is_no_fault()
    {
        using var small = SmallLedger.Create()
            .Write("series/shops.csv", "period,shops,note\n2023-12-31,204,counted\n2024-12-31,312,counted\n")
            .Edit("checks.csv", "core,R001,=", "core,shops.shops[2024-12-31],=");

        Assert.Single(Ledger.Load(small.Folder).Series);
    }
}
