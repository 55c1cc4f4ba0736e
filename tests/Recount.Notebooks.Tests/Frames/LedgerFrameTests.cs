using Deedle;
using FSharp.Data;
using Microsoft.FSharp.Core;

namespace Recount.Notebooks.Tests.Frames;

[Collection(nameof(Opened))]
public sealed class LedgerFrameTests
{
    public static TheoryData<string, string> Tables => new()
    {
        { "claims.csv", "subject" },
        { "claims.csv", "printed" },
        { "claims.csv", "scope" },
        { "references.csv", "publisher" },
        { "references.csv", "printed" },
        { "checks.csv", "expression" },
        { "checks.csv", "assumptions" },
        { "mentions.csv", "value_text" },
        { "mentions.csv", "claim" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_frame_has_what_its_table_has_cell_by_cell(string file, string column)
    {
        var rows = CsvFile.Load(Opened.File(file), FSharpOption<string>.None, hasHeaders: FSharpOption<bool>.Some(true)).Rows.ToList();
        var frame = FrameOf(file);

        var cells = frame.GetColumn<string>(column).GetAllObservations().Select(cell => cell.Value.HasValue ? cell.Value.Value : "");

        Assert.Equal(rows.Select(row => row.GetColumn(column)), cells);
    }

    [Theory]
    [InlineData("claims.csv")]
    [InlineData("references.csv")]
    [InlineData("checks.csv")]
    public void A_row_is_keyed_by_its_id(string file)
    {
        var rows = CsvFile.Load(Opened.File(file), FSharpOption<string>.None, hasHeaders: FSharpOption<bool>.Some(true)).Rows;

        Assert.Equal(rows.Select(row => row.GetColumn("id")), FrameOf(file).RowKeys);
    }

    [Fact]
    public void What_is_missing_stays_missing()
    {
        var dates = Notebook.Claims.Where(row => row.Value.GetAs<string>("unit") == "date");

        Assert.NotEmpty(dates.RowKeys);
        Assert.All(dates.GetColumn<double>("low").GetAllObservations(), cell => Assert.False(cell.Value.HasValue));
        Assert.False(Notebook.Claims.GetColumn<DateTime>("first").TryGet("000-downloads").HasValue);
    }

    [Fact]
    public void Columns_have_the_types_of_what_they_hold()
    {
        var types = Notebook.Claims.ColumnKeys.Zip(Notebook.Claims.ColumnTypes).ToDictionary(p => p.First, p => p.Second);

        Assert.Equal(typeof(double), types["printed_low"]);
        Assert.Equal(typeof(DateTime), types["as_of_first"]);
        Assert.Equal(typeof(bool), types["forecast"]);
        Assert.Equal(typeof(string), types["printed"]);
    }

    [Fact]
    public void An_open_end_is_infinite() =>
        Assert.Equal(double.PositiveInfinity, Notebook.Claims.GetColumn<double>("high")["000-downloads"]);

    [Fact]
    public void Paragraphs_count_every_figure_once() =>
        Assert.Equal(Notebook.Mentions.RowCount, Notebook.Paragraphs.GetColumn<int>("figures").Values.Sum());

    [Fact]
    public void Standings_and_discrepancies_are_those_of_the_recounting()
    {
        Assert.Equal(Notebook.Recounting.Claims.Count, Notebook.Standings.RowCount);
        Assert.Equal(Notebook.Recounting.Discrepancies.Select(d => d.Id), Notebook.Discrepancies.RowKeys);
    }

    [Fact]
    public void Claims_are_picked_by_article_topic_and_metric()
    {
        var picked = Notebook.ClaimsBy(article: "002", topic: "projection", metric: "market share");

        Assert.Contains("002-china-future", picked.RowKeys);
        Assert.All(picked.RowKeys, id => Assert.StartsWith("002-", id, StringComparison.Ordinal));
        Assert.Equal(Notebook.Claims.RowCount, Notebook.ClaimsBy().RowCount);
        Assert.Contains("marketshare", Assert.Throws<ArgumentException>(() => Notebook.ClaimsBy(topic: "marketshare")).Message, StringComparison.Ordinal);
    }

    private static Frame<string, string> FrameOf(string file) => file switch
    {
        "claims.csv" => Notebook.Claims,
        "references.csv" => Notebook.References,
        "checks.csv" => Notebook.Checks,
        _ => Notebook.Mentions,
    };
}
