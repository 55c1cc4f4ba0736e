namespace Recount.Tests.Data;

public class CsvTableTests
{
    [Fact]
    public void Cells_are_found_by_the_name_of_their_column()
    {
        var table = Table.Of("id,note\n1,a\n2,b\n", "note", "id");

        Assert.Empty(table.Faults);
        Assert.Equal(["1:a", "2:b"], table.Rows.Select(row => $"{row.Text("id")}:{row.Text("note")}"));
        Assert.Equal([2, 3], table.Rows.Select(row => row.Line));
        Assert.Equal(["id", "note"], table.Rows[0].Columns);
        Assert.Equal("t.csv", table.Rows[0].File);
    }

    [Theory]
    [InlineData("\"a, b\"", "a, b")]
    [InlineData("\"a \"\"b\"\"\"", "a \"b\"")]
    [InlineData("\"\"", "")]
    [InlineData("", "")]
    [InlineData(" a ", " a ")]
    [InlineData("元 😀", "元 😀")]
    public void A_cell_is_taken_as_it_stands_between_its_quotation_marks(string written, string cell)
    {
        var table = Table.Of($"id,note\n1,{written}\n", "note");

        Assert.Empty(table.Faults);
        Assert.Equal(cell, Assert.Single(table.Rows).Text("note"));
    }

    [Theory]
    [InlineData("id,note\n1,a")]
    [InlineData("id,note\r\n1,a\r\n")]
    public void The_last_line_needs_no_end_and_other_line_ends_are_read_too(string text)
    {
        var table = Table.Of(text, "id", "note");

        Assert.Empty(table.Faults);
        Assert.Equal("a", Assert.Single(table.Rows).Text("note"));
    }

    [Fact]
    public void A_table_may_have_no_rows() => Assert.Empty(Table.Of("id,note\n", "id").Rows);

    [Fact]
    public void An_empty_file_is_told_its_header()
    {
        var table = Table.Of("", "id", "note");

        Assert.Empty(table.Rows);
        Assert.Equal(["t.csv: the file is empty; its first line should be id,note"], table.Faults);
    }

    [Fact]
    public void Every_missing_column_is_named()
    {
        var table = Table.Of("id,x\n1,2\n", "id", "note", "unit");

        Assert.Empty(table.Rows);
        Assert.Equal(
            [
                "t.csv:1: note: this column is missing; the header should have id,note,unit",
                "t.csv:1: unit: this column is missing; the header should have id,note,unit",
            ],
            table.Faults);
    }

    [Fact]
    public void A_column_that_stands_twice_is_named() =>
        Assert.Equal(
            ["t.csv:1: id: this column stands twice; a name may stand only once"],
            Table.Of("id,note,id\n1,a,2\n", "id").Faults);

    [Theory]
    [InlineData("1")]
    [InlineData("1,a,b")]
    public void A_row_with_more_or_fewer_cells_is_named_and_the_others_are_read(string row)
    {
        var table = Table.Of($"id,note\n{row}\n2,b\n", "id");

        Assert.Equal("2", Assert.Single(table.Rows).Text("id"));
        Assert.StartsWith("t.csv:2: this row has more or fewer cells than the header", Assert.Single(table.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,a \"b\"", "t.csv:2: character 5: a quotation mark stands in a cell that is not quoted")]
    [InlineData("1,元元\"b\"", "t.csv:2: character 5: a quotation mark stands in a cell that is not quoted")]
    [InlineData("1,\"a\"b", "t.csv:2: character 6: text follows a closing quotation mark")]
    [InlineData("1,\"a", "t.csv:2: character 5: a quotation mark is not closed on its line")]
    public void A_broken_quotation_is_named_with_line_and_character_and_other_rows_are_read(string row, string fault)
    {
        var table = Table.Of($"id,note\n{row}\n2,b\n", "id");

        Assert.StartsWith(fault, Assert.Single(table.Faults), StringComparison.Ordinal);
        Assert.Equal("2", Assert.Single(table.Rows).Text("id"));
        Assert.Equal(3, table.Rows[0].Line);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var table = Table.Of("id,id,x\n1,\"a,2\n1,2\n1,2,3\n4,5,a\"\n", "id", "note");

        Assert.Equal([1, 1, 2, 3, 5], table.FaultLines);
    }

    [Fact]
    public void A_quotation_that_is_not_closed_in_the_header_is_a_fault() =>
        Assert.NotEmpty(Table.Of("id,\"note\n1,a\n", "id").Faults);
}
