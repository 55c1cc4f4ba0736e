using System.Globalization;
using Recount.Dates;
using Recount.Quantities;

namespace Recount.Data;

/// <summary>One row of a table, read cell by cell; a cell that is not as it should be is noted as a fault.</summary>
public sealed class CsvRow
{
    private const NumberStyles PlainDecimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly CsvHeader _header;
    private readonly string[] _cells;
    private readonly Faults _faults;

    internal CsvRow(CsvHeader header, int line, string[] cells, Faults faults) =>
        (_header, Line, _cells, _faults) = (header, line, cells, faults);

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>Whether a cell that was read so far is not as it should be.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>The file, as faults name it.</summary>
    public string File => _header.File;

    /// <summary>The names of all columns, in the table's order.</summary>
    public IReadOnlyList<string> Columns => _header.Names;

    /// <summary>A cell as it stands; may be empty.</summary>
    public string Text(string column) => _cells[_header.Place(column)];

    /// <summary>A cell that must not be empty.</summary>
    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Fault(column, "the cell is empty; a value is expected");
        }

        return text;
    }

    /// <summary>A plain decimal without exponent or thousands marks; null where the cell is empty.</summary>
    public Rational? Number(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, PlainDecimal, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault(column, $"\"{text}\" is no number; a plain decimal such as 34 or 0.5 is expected");
        return null;
    }

    /// <summary>A whole number of at least <paramref name="least"/>.</summary>
    public int Whole(string column, int least)
    {
        var text = Text(column);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        Fault(column, $"\"{text}\" is not expected here; a whole number of at least {least} is");
        return least;
    }

    /// <summary>An ISO date or period; null where the cell is empty.</summary>
    public Period? Period(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (Dates.Period.TryParse(text, out var period))
        {
            return period;
        }

        Fault(column, $"\"{text}\" is no date; 2025, 2025-12, 2025-12-10, 2025-Q4 or two of them with a slash are");
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T Choice<T>(string column, IReadOnlyDictionary<string, T> words)
    {
        var text = Text(column);
        if (words.TryGetValue(text, out var choice))
        {
            return choice;
        }

        Fault(column, $"\"{text}\" is not known here; {string.Join(", ", words.Keys)} are");
        return words.Values.First();
    }

    /// <summary>Words separated by semicolons; none where the cell is empty.</summary>
    public IReadOnlyList<string> List(string column) =>
        Text(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Notes a fault in a cell of this row.</summary>
    public void Fault(string column, string message)
    {
        HasFaults = true;
        _faults.Add(File, Line, column, message);
    }
}
