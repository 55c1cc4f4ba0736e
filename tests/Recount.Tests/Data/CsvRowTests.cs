using Recount.Data;
using Recount.Dates;
using Recount.Reading;

namespace Recount.Tests.Data;

public class CsvRowTests
{
    private static readonly Dictionary<string, int> Sizes = new() { ["small"] = 1, ["large"] = 2 };

    [Theory]
    [InlineData("34", "34")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("14800000000", "14800000000")]
    public void A_number_is_a_plain_decimal(string cell, string value)
    {
        var (row, table) = Table.Cell(cell);

        Assert.Equal(Written.Number(value), row.Number("c"));
        Assert.Empty(table.Faults);
    }

    [Theory]
    [InlineData("1e5")]
    [InlineData("1,000")]
    [InlineData("34%")]
    [InlineData(" 34")]
    [InlineData("many")]
    public void What_is_no_plain_decimal_is_a_fault(string cell)
    {
        var (row, table) = Table.Cell(cell);

        Assert.Null(row.Number("c"));
        Assert.Equal([$"t.csv:2: c: \"{cell}\" is no number; a plain decimal such as 34 or 0.5 is expected"], table.Faults);
    }

    [Fact]
    public void An_empty_cell_says_nothing()
    {
        var (row, table) = Table.Cell("");

        Assert.Null(row.Number("c"));
        Assert.Null(row.Period("c"));
        Assert.Empty(row.List("c"));
        Assert.Equal("", row.Text("c"));
        Assert.Empty(table.Faults);
    }

    [Fact]
    public void A_required_cell_may_not_be_empty()
    {
        var (row, table) = Table.Cell("");

        Assert.Equal("", row.Required("c"));
        Assert.Equal(["t.csv:2: c: the cell is empty; a value is expected"], table.Faults);
    }

    [Fact]
    public void A_required_cell_is_taken_as_it_stands()
    {
        var (row, table) = Table.Cell("a, \"b\"");

        Assert.Equal("a, \"b\"", row.Required("c"));
        Assert.Empty(table.Faults);
    }

    [Theory]
    [InlineData("3", 3, true)]
    [InlineData("12", 12, true)]
    [InlineData("2", 3, false)]
    [InlineData("-4", 3, false)]
    [InlineData("3.5", 3, false)]
    [InlineData("", 3, false)]
    [InlineData("99999999999", 3, false)]
    public void A_whole_number_has_a_least_value(string cell, int value, bool sound)
    {
        var (row, table) = Table.Cell(cell);

        Assert.Equal(value, row.Whole("c", 3));
        Assert.Equal(sound ? [] : [$"t.csv:2: c: \"{cell}\" is not expected here; a whole number of at least 3 is"], table.Faults);
    }

    [Fact]
    public void A_period_is_an_iso_date()
    {
        var (row, table) = Table.Cell("2025-Q2");

        Assert.Equal(new Period(new DateOnly(2025, 4, 1), new DateOnly(2025, 6, 30)), row.Period("c"));
        Assert.Empty(table.Faults);
    }

    [Fact]
    public void What_is_no_period_is_a_fault()
    {
        var (row, table) = Table.Cell("2025-02-29");

        Assert.Null(row.Period("c"));
        Assert.Equal(
            ["t.csv:2: c: \"2025-02-29\" is no date; 2025, 2025-12, 2025-12-10, 2025-Q4 or two of them with a slash are"],
            table.Faults);
    }

    [Fact]
    public void A_choice_is_one_of_a_few_words()
    {
        var (row, table) = Table.Cell("large");

        Assert.Equal(2, row.Choice("c", Sizes));
        Assert.Empty(table.Faults);
    }

    [Fact]
    public void An_unknown_word_is_a_fault_that_names_the_known_ones()
    {
        var (row, table) = Table.Cell("Large");

        row.Choice("c", Sizes);

        Assert.Equal(["t.csv:2: c: \"Large\" is not known here; small, large are"], table.Faults);
    }

    [Fact]
    public void A_list_is_separated_by_semicolons()
    {
        var (row, _) = Table.Cell("000-downloads; 001-share;;");

        Assert.Equal(["000-downloads", "001-share"], row.List("c"));
    }

    [Fact]
    public void The_table_words_of_an_enumeration_are_in_lower_case_with_underscores()
    {
        Assert.Equal("at_least", Words.Of(Hedge.AtLeast));
        Assert.Equal(Hedge.AtLeast, Words.Hedges["at_least"]);
        Assert.Equal(Words.Of<Hedge>(), Words.Hedges);
    }
}
