using Recount.Data;

namespace Recount.Tests.Data;

public class FaultsTests
{
    [Theory]
    [InlineData(0, "", "a.csv: wrong; right is")]
    [InlineData(3, "", "a.csv:3: wrong; right is")]
    [InlineData(3, "unit", "a.csv:3: unit: wrong; right is")]
    public void A_fault_is_one_line(int line, string column, string text) =>
        Assert.Equal(text, new Fault("a.csv", line, column, "wrong; right is").ToString());

    [Fact]
    public void Faults_are_told_by_file_and_line_and_otherwise_as_they_were_found()
    {
        var faults = new Faults();
        faults.Add("b.csv", 1, "", "1");
        faults.Add("a.csv", 7, "z", "2");
        faults.Add("a.csv", 7, "a", "3");
        faults.Add("a.csv", 2, "", "4");

        Assert.Equal(["4", "2", "3", "1"], faults.Found.Select(fault => fault.Message));
    }

    [Fact]
    public void All_faults_are_thrown_together()
    {
        var faults = new Faults();
        faults.ThrowIfAny();
        faults.Add("b.csv", 0, "", "one");
        faults.Add("a.csv", 0, "", "two");

        var thrown = Assert.Throws<BadDataException>(faults.ThrowIfAny);

        Assert.Equal(["a.csv: two", "b.csv: one"], thrown.Faults.Select(fault => fault.ToString()));
        Assert.Equal("a.csv: two\nb.csv: one", thrown.Message);
    }
}
