using System.Globalization;
using FSharp.Data;
using Microsoft.FSharp.Core;

namespace Recount.Notebooks.Tests.Frames;

[Collection(nameof(Opened))]
public sealed class SeriesFrameTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Opened.File("series"), "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_series_has_what_its_file_has_cell_by_cell(string name)
    {
        var file = CsvFile.Load(Opened.File($"series/{name}.csv"), FSharpOption<string>.None, hasHeaders: FSharpOption<bool>.Some(true));
        var frame = Notebook.SeriesFrame(name);

        Assert.Equal(file.Headers.Value, frame.ColumnKeys);
        foreach (var (row, key) in file.Rows.Zip(frame.RowKeys))
        {
            foreach (var column in file.Headers.Value)
            {
                var cell = frame.Columns[column].TryGet(key);
                var text = row.GetColumn(column);
                Assert.Equal(text.Length > 0, cell.HasValue);
                if (cell is { HasValue: true, Value: double number })
                {
                    Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), number);
                }
                else if (cell.HasValue)
                {
                    Assert.Equal(text, cell.Value);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_names_one_row_of_the_ledger(string name)
    {
        var series = Notebook.Recounting.Ledger.SeriesNamed(name)!;

        Assert.All(Notebook.SeriesFrame(name).RowKeys, key => Assert.Single(series.Select(key).Take(2)));
    }

    [Fact]
    public void A_hedge_opens_the_interval_of_a_cell()
    {
        var passed = Notebook.Cell("qwen_cumulative_downloads", "downloads", "2025-09-24");

        Assert.Equal(passed.Value, passed.Low);
        Assert.Equal(double.PositiveInfinity, passed.High);
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        Assert.Contains("series.csv", Assert.Throws<ArgumentException>(() => Notebook.SeriesFrame("none")).Message, StringComparison.Ordinal);
        Assert.Contains("it has period", Assert.Throws<ArgumentException>(() => Notebook.Cell("usdcny_monthly", "rate", "2025-06")).Message, StringComparison.Ordinal);
        Assert.Contains("2031-06", Assert.Throws<ArgumentException>(() => Notebook.Cell("usdcny_monthly", "cny_per_usd", "2031-06")).Message, StringComparison.Ordinal);
    }
}
