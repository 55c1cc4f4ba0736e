using Deedle;
using Plotly.NET;

namespace Recount.Notebooks.Charts;

/// <content>Frames drawn as they are.</content>
public static partial class Plot
{
    /// <summary>A frame of numbers as a matrix: its rows from the top, its columns from the left, a missing cell left empty.</summary>
    /// <param name="frame">The frame, such as a pivot table.</param>
    /// <param name="measure">What the numbers are.</param>
    public static GenericChart Matrix(Frame<string, string> frame, string measure)
    {
        var rows = frame.RowKeys.ToList();
        var columns = frame.ColumnKeys.ToList();
        var cells = new double?[rows.Count, columns.Count];
        for (var c = 0; c < columns.Count; c++)
        {
            var column = frame.GetColumn<double>(columns[c]);
            for (var r = 0; r < rows.Count; r++)
            {
                cells[r, c] = column.TryGet(rows[r]) is { HasValue: true } cell ? cell.Value : null;
            }
        }

        return Matrix(rows, columns, cells, measure);
    }
}
