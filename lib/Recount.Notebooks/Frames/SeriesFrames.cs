using System.Globalization;
using Deedle;
using FSharp.Data;
using Microsoft.FSharp.Core;

namespace Recount.Notebooks.Frames;

/// <summary>A table of dated facts as a frame, read from its file and not by way of the ledger.</summary>
/// <remarks>
/// A row's key is its period, with as many of the cells after it as it takes to tell the rows apart:
/// <c>2025-03-01,ray</c>. A column of numbers is one of <see cref="double"/>, any other of <see cref="string"/>.
/// </remarks>
internal static class SeriesFrames
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    internal static Frame<string, string> Read(string path)
    {
        using var text = new StreamReader(path);
        var csv = CsvFile.Load(text, FSharpOption<string>.Some(","), hasHeaders: FSharpOption<bool>.Some(true));
        var names = csv.Headers.Value;
        var rows = csv.Rows.Select(row => row.Columns).ToList();
        var keys = Keys(names, rows);
        var frame = new FrameOf<int>([.. Enumerable.Range(0, rows.Count)], row => keys[row]);
        for (var column = 0; column < names.Length; column++)
        {
            var at = column;
            var cells = rows.Select(row => row[at]).Where(cell => cell.Length > 0).ToList();
            frame = column > 0 && cells.Count > 0 && cells.TrueForAll(IsNumber)
                ? frame.Number(names[at], row => rows[row][at] is { Length: > 0 } cell ? double.Parse(cell, Plain, CultureInfo.InvariantCulture) : null)
                : frame.Text(names[at], row => rows[row][at]);
        }

        return frame.Frame;
    }

    // The period alone where it does; else with the first other column that sets every row apart, names before numbers,
    // since a number may stand in two columns of a row; or with all of them. A comma parts the cells of a key.
    private static List<string> Keys(string[] names, List<string[]> rows)
    {
        var places = Enumerable.Range(1, names.Length - 1)
            .Where(i => rows.TrueForAll(row => !row[i].Contains(',', StringComparison.Ordinal)))
            .OrderBy(i => rows.TrueForAll(row => IsNumber(row[i])))
            .Select(i => new[] { 0, i })
            .Prepend([0])
            .Append([.. Enumerable.Range(0, names.Length)]);
        return places.Select(columns => rows.Select(row => string.Join(',', columns.Select(i => row[i]))).ToList())
            .First(keys => keys.Distinct(StringComparer.Ordinal).Count() == keys.Count);
    }

    private static bool IsNumber(string cell) => double.TryParse(cell, Plain, CultureInfo.InvariantCulture, out _);
}
