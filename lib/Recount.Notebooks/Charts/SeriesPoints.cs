using Recount.Data;

namespace Recount.Notebooks.Charts;

/// <summary>The points of a series of dated facts.</summary>
internal static class SeriesPoints
{
    internal static IReadOnlyList<PlotPoint> Of(string name, string column, Func<CsvRow, bool> where)
    {
        // Asked for so that it is noted as read.
        _ = Notebook.SeriesFrame(name);
        var series = LedgerPoints.Ledger.SeriesNamed(name) ?? throw new ArgumentException($"There is no series {name}.", nameof(name));
        if (!series.Has(column))
        {
            throw new ArgumentException($"{name} has no column {column}.", nameof(column));
        }

        return
        [
            .. from row in series.Rows
               where @where(row)
               let figure = series.Figure(row, column)
               where figure is not null
               select new PlotPoint(row.Text("period"), LedgerPoints.Amount(figure.Value), $"{name}.{column}[{Key(series, row)}]")
               {
                   When = row.Period("period"),
                   Mark = LedgerPoints.MarkOf(series.Strength),
               },
        ];
    }

    // The period, and where several rows share it as many more cells as it takes to name this one alone.
    private static string Key(References.Series series, CsvRow row)
    {
        var key = row.Text("period");
        foreach (var column in row.Columns.Skip(1))
        {
            if (series.Select(key).Count() == 1)
            {
                break;
            }

            var cell = row.Text(column);
            if (cell.Length > 0 && !cell.Contains(',') && series.Select($"{key},{cell}").Count() < series.Select(key).Count())
            {
                key += "," + cell;
            }
        }

        return key;
    }
}
