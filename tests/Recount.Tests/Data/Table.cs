using Recount.Data;

namespace Recount.Tests.Data;

/// <summary>A small table, read from its text.</summary>
internal sealed class Table
{
    private readonly Faults _faults = new();

    private Table(string text, string[] columns) => Rows = CsvTable.Parse(text, "t.csv", columns, _faults);

    internal IReadOnlyList<CsvRow> Rows { get; }

    internal IEnumerable<string> Faults => _faults.Found.Select(fault => fault.ToString());

    internal IEnumerable<int> FaultLines => _faults.Found.Select(fault => fault.Line);

    internal static Table Of(string text, params string[] columns) => new(text, columns);

    /// <summary>A table of one row with one cell, in a column <c>c</c>.</summary>
    internal static (CsvRow Row, Table Table) Cell(string cell)
    {
        var table = Of($"c,d\n\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\n", "c");
        return (Assert.Single(table.Rows), table);
    }
}
