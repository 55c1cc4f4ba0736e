using System.Text;
using Recount.Data;
using Recount.Quantities;
using Recount.References;
using Recount.Tests.Data;

namespace Recount.Tests.References;

public sealed class ReferenceTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Faults _faults = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_reference_allows_what_its_print_and_hedge_allow()
    {
        var reference = Read("over 700 million,700000000,,,downloads,count,at_least");

        Assert.Equal(["printed"], _faults.Found.Select(fault => fault.Column));
        Assert.Equal(Interval.AtLeast(700_000_000), reference.Quantity!.Value.Allowed);
    }

    [Fact]
    public void A_range_has_two_ends()
    {
        var reference = Read("40% - 45%,40,45,,percent,share,range");

        Assert.True(_faults.None);
        Assert.Equal(Interval.Closed(40, 45), reference.Quantity!.Value.Allowed);
    }

    [Fact]
    public void A_range_whose_upper_value_is_below_the_lower_is_a_fault()
    {
        Read("45% - 40%,45,40,,percent,share,range");

        Assert.Equal("references.csv:2 value_high", Place(Assert.Single(_faults.Found)));
    }

    [Fact]
    public void A_value_that_is_not_what_is_printed_is_a_fault()
    {
        Read("15.8,158,,,percent,share,exact");

        Assert.Equal("references.csv:2: value: 158 is not what \"15.8\" says; 15.8 is expected", Assert.Single(_faults.Found).ToString());
    }

    [Fact]
    public void A_date_is_read_from_its_text()
    {
        Assert.Equal(Unit.Date, Read("June 2025,,,2025-06,date,date,exact").Quantity?.Unit);
        Assert.True(_faults.None);
    }

    private static string Place(Fault fault) => $"{fault.File}:{fault.Line} {fault.Column}";

    private Reference Read(string figure)
    {
        var text = string.Join(',', ReferenceTable.Columns)
            + $"\nR001,subject,metric,{figure},2025-06,publisher,title,2025-07-01,address,primary,scope\n";
        var path = _folder.Write("references.csv", Encoding.UTF8.GetBytes(text));
        return Assert.Single(ReferenceTable.Read(path, "references.csv", _faults));
    }
}
